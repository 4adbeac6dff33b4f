namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.Globalization;
    using global::System.Text;

    /// <summary>Texts of messages.</summary>
    internal static class MessageText
    {
        private const int Longest = 200;

        /// <summary>As in <c>35 s</c>.</summary>
        internal static string Seconds(TimeSpan time)
        {
            return Math.Round(time.TotalSeconds, 3).ToString(CultureInfo.InvariantCulture) + " s";
        }

        /// <summary>What came from outside, fit to stand in a message: printable ASCII, and not longer than some.</summary>
        internal static string Printable(string text)
        {
            var result = new StringBuilder();
            foreach (char each in text.Length > Longest ? text.Substring(0, Longest) : text)
            {
                result.Append(each >= 0x20 && each < 0x7F ? each : '?');
            }

            return result.ToString();
        }

        /// <summary>What is wrong with bytes, without a value of them: <c>/modules/0/state must be there, and 3 more</c>.</summary>
        internal static string Breach(BridgeJsonException error)
        {
            if (error.IsMalformed || error.Violations.Count == 0)
            {
                return "it is not JSON as the contract language reads it";
            }

            BridgeViolation first = error.Violations[0];
            string more = error.Violations.Count > 1 ? ", and " + (error.Violations.Count - 1) + " more" : "";
            return Printable((first.Path.Length == 0 ? "the whole" : first.Path) + " " + first.Message + more);
        }
    }
}
