namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Globalization;

    /// <summary>The field <c>Retry-After</c> (RFC 9110 section 10.2.3).</summary>
    internal static class BridgeRetryAfter
    {
        // No number of seconds that is worth waiting for is longer.
        private const int LongestNumber = 9;

        // The three forms of an HTTP-date (RFC 9110 section 5.6.7).
        private static readonly string[] Forms =
        {
            "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy",
        };

        /// <summary>
        /// What it asks to wait, as a number of seconds or as a date; zero for one that is missing, has passed or is neither.
        /// </summary>
        internal static TimeSpan Wait(string value, DateTimeOffset now)
        {
            string text = (value ?? "").Trim(' ', '\t');
            if (IsNumber(text))
            {
                return text.Length > LongestNumber
                    ? TimeSpan.MaxValue : TimeSpan.FromSeconds(int.Parse(text, CultureInfo.InvariantCulture));
            }

            DateTimeOffset date;
            bool isDate = DateTimeOffset.TryParseExact(
                text, Forms, CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out date);
            return isDate && date > now ? date - now : TimeSpan.Zero;
        }

        private static bool IsNumber(string text)
        {
            foreach (char each in text)
            {
                if (each < '0' || each > '9')
                {
                    return false;
                }
            }

            return text.Length > 0;
        }
    }
}
