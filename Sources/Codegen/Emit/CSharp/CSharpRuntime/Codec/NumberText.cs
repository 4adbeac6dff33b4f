namespace BridgeRuntime.Internal
{
    using System;
    using System.Globalization;

    /// <summary>Numbers as they are written.</summary>
    internal static class NumberText
    {
        internal static string Of(long value)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        /// <summary>
        /// Whether .NET's shortest text of a number is the one that ECMAScript has: then it has no exponent.
        /// </summary>
        internal static bool IsPlain(double value)
        {
            double magnitude = Math.Abs(value);
            return magnitude >= 1e-4 && magnitude < 1e15;
        }

        /// <summary>
        /// As RFC 8785 section 3.2.2.3 has it, which is ECMAScript's Number::toString; throws <c>ArgumentException</c> for
        /// a number that is not finite.
        /// </summary>
        internal static string Of(double value)
        {
            if (double.IsNaN(value) || double.IsInfinity(value))
            {
                throw new ArgumentException("JSON has no number that is not finite.");
            }

            if (value == 0)
            {
                return "0";
            }

            string text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
            return (value < 0 ? "-" : "") + (IsPlain(value) ? text : LayOut(text));
        }

        /// <summary>.NET's shortest digits, as in <c>1.5E-07</c>, in the other layout.</summary>
        private static string LayOut(string text)
        {
            int mark = text.IndexOf('E');
            string mantissa = mark < 0 ? text : text.Substring(0, mark);
            int exponent = mark < 0 ? 0 : int.Parse(text.Substring(mark + 1), CultureInfo.InvariantCulture);
            int whole = mantissa.IndexOf('.');

            // How many of the digits stand before the point.
            int point = (whole < 0 ? mantissa.Length : whole) + exponent;
            string digits = mantissa.Replace(".", "");
            string significant = digits.TrimStart('0');
            point -= digits.Length - significant.Length;
            return LayOut(significant.TrimEnd('0'), point);
        }

        private static string LayOut(string digits, int point)
        {
            if (digits.Length <= point && point <= 21)
            {
                return digits.PadRight(point, '0');
            }

            if (point > 0 && point <= 21)
            {
                return digits.Substring(0, point) + "." + digits.Substring(point);
            }

            if (point > -6 && point <= 0)
            {
                return "0." + new string('0', -point) + digits;
            }

            string fraction = digits.Length > 1 ? "." + digits.Substring(1) : "";
            return digits.Substring(0, 1) + fraction + (point > 0 ? "e+" : "e-") + Of((long)Math.Abs(point - 1));
        }
    }
}
