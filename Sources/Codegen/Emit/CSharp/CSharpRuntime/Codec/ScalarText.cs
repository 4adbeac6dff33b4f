namespace BridgeRuntime.Internal
{
    using System;

    /// <summary>Path and query values as text: as in JSON, without quotes (contract language, Values on the wire).</summary>
    internal static class ScalarText
    {
        internal static string Of(string value)
        {
            return value;
        }

        internal static string Of(bool value)
        {
            return value ? "true" : "false";
        }

        internal static string Of(int value)
        {
            return NumberText.Of(value);
        }

        internal static string Of(long value)
        {
            return NumberText.Of(value);
        }

        internal static string Of(double value)
        {
            return NumberText.Of(value);
        }

        internal static string Of(byte[] value)
        {
            return Convert.ToBase64String(value);
        }

        internal static string Of(Guid value)
        {
            return value.ToString("D");
        }

        internal static string Of(DateTimeOffset value)
        {
            return TimeText.Of(value);
        }

        internal static string OfDate(DateTime value)
        {
            return TimeText.OfDate(value);
        }
    }
}
