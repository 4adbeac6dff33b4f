namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Security.Cryptography;

    /// <summary>Random numbers and digits, for any thread.</summary>
    internal static class RandomText
    {
        private const int Steps = 1 << 30;

        /// <summary>From 0 to 1.</summary>
        internal static double Fraction()
        {
            return RandomNumberGenerator.GetInt32(Steps + 1) / (double)Steps;
        }

        /// <summary>Twice as many lower-case hexadecimal digits, not all zero.</summary>
        internal static string Digits(int bytes)
        {
            byte[] data = new byte[bytes];
            RandomNumberGenerator.Fill(data);
            // Of trace ids and span ids, all zeros are none (W3C Trace Context section 3.2.2).
            data[0] |= 1;
            return BitConverter.ToString(data).Replace("-", "").ToLowerInvariant();
        }
    }
}
