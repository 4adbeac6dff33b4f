namespace BridgeRuntime.Internal
{
    using System;
    using System.Buffers.Text;
    using System.Globalization;

    /// <summary>Dates and times of RFC 3339 section 5.6, and UUIDs of RFC 9562 section 4.</summary>
    internal static class TimeText
    {
        private const long TicksPerMicrosecond = 10;

        internal static bool TryParseUuid(ReadOnlySpan<byte> text, out Guid uuid)
        {
            int consumed;
            return Utf8Parser.TryParse(text, out uuid, out consumed, 'D') && consumed == text.Length;
        }

        /// <summary>An instant with its offset; digits beyond microseconds are cut.</summary>
        internal static bool TryParseTimestamp(ReadOnlySpan<byte> text, out DateTimeOffset instant)
        {
            instant = default(DateTimeOffset);
            int position = 0;
            int days = Day(text, ref position);
            if (days == int.MinValue || !(Take(text, ref position, 'T') || Take(text, ref position, 't')))
            {
                return false;
            }

            int second = SecondOfDay(text, ref position);
            int fraction = second < 0 ? -1 : Fraction(text, ref position);
            int offset = fraction < 0 ? int.MinValue : Offset(text, ref position);
            if (offset == int.MinValue || position < text.Length)
            {
                return false;
            }

            long seconds = days * 86400L + second - offset;
            long ticks = seconds * TimeSpan.TicksPerSecond + fraction * TicksPerMicrosecond;
            if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
            {
                return false;
            }

            instant = new DateTimeOffset(ticks, TimeSpan.Zero);
            return true;
        }

        internal static bool TryParseDate(ReadOnlySpan<byte> text, out DateTime day)
        {
            int position = 0;
            int days = Day(text, ref position);
            bool isDay = days >= 0 && position == text.Length;
            day = isDay ? new DateTime(days * TimeSpan.TicksPerDay) : default(DateTime);
            return isDay;
        }

        /// <summary>In UTC with <c>Z</c>, with three fraction digits, or six where needed.</summary>
        internal static string Of(DateTimeOffset instant)
        {
            DateTime utc = instant.UtcDateTime;
            bool isWhole = utc.Ticks / TicksPerMicrosecond % 1000 == 0;
            string format = isWhole ? "yyyy-MM-dd'T'HH:mm:ss.fff'Z'" : "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
            return utc.ToString(format, CultureInfo.InvariantCulture);
        }

        internal static string OfDate(DateTime day)
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        /// <summary>Days since 0001-01-01, below 0 for days of year 0; int.MinValue where there is no day.</summary>
        private static int Day(ReadOnlySpan<byte> text, ref int position)
        {
            int year = Number(text, ref position, 4, 9999);
            int month = year >= 0 && Take(text, ref position, '-') ? Number(text, ref position, 2, 12) : -1;
            int day = month > 0 && Take(text, ref position, '-') ? Number(text, ref position, 2, 31) : -1;

            // Year 0 is a leap year as 400 is, and lies 146,097 days before it.
            int calendarYear = year == 0 ? 400 : year;
            if (day < 1 || day > DateTime.DaysInMonth(calendarYear, month))
            {
                return int.MinValue;
            }

            long ticks = new DateTime(calendarYear, month, day).Ticks;
            return (int)(ticks / TimeSpan.TicksPerDay) - (year == 0 ? 146097 : 0);
        }

        private static int SecondOfDay(ReadOnlySpan<byte> text, ref int position)
        {
            int hour = Number(text, ref position, 2, 23);
            int minute = hour >= 0 && Take(text, ref position, ':') ? Number(text, ref position, 2, 59) : -1;
            int second = minute >= 0 && Take(text, ref position, ':') ? Number(text, ref position, 2, 59) : -1;
            return second < 0 ? -1 : hour * 3600 + minute * 60 + second;
        }

        /// <summary>In microseconds, of one to nine digits; 0 where there is none, -1 where it is misformed.</summary>
        private static int Fraction(ReadOnlySpan<byte> text, ref int position)
        {
            if (!Take(text, ref position, '.'))
            {
                return 0;
            }

            int microseconds = 0;
            int digits = 0;
            for (int digit = Number(text, ref position, 1, 9); digit >= 0; digit = Number(text, ref position, 1, 9))
            {
                microseconds = digits < 6 ? microseconds * 10 + digit : microseconds;
                digits++;
            }

            for (int digit = digits; digit < 6; digit++)
            {
                microseconds *= 10;
            }

            return digits >= 1 && digits <= 9 ? microseconds : -1;
        }

        /// <summary>In seconds ahead of UTC; int.MinValue where it is misformed.</summary>
        private static int Offset(ReadOnlySpan<byte> text, ref int position)
        {
            if (Take(text, ref position, 'Z') || Take(text, ref position, 'z'))
            {
                return 0;
            }

            bool isAhead = Take(text, ref position, '+');
            if (!isAhead && !Take(text, ref position, '-'))
            {
                return int.MinValue;
            }

            int hours = Number(text, ref position, 2, 23);
            int minutes = hours >= 0 && Take(text, ref position, ':') ? Number(text, ref position, 2, 59) : -1;
            return minutes < 0 ? int.MinValue : (hours * 3600 + minutes * 60) * (isAhead ? 1 : -1);
        }

        /// <summary>So many digits; -1, and nothing is taken, where there are fewer or the number is greater.</summary>
        private static int Number(ReadOnlySpan<byte> text, ref int position, int width, int most)
        {
            int number = 0;
            for (int index = position; index < position + width; index++)
            {
                if (index >= text.Length || text[index] < '0' || text[index] > '9')
                {
                    return -1;
                }

                number = number * 10 + text[index] - '0';
            }

            if (number > most)
            {
                return -1;
            }

            position += width;
            return number;
        }

        private static bool Take(ReadOnlySpan<byte> text, ref int position, char sign)
        {
            if (position >= text.Length || text[position] != sign)
            {
                return false;
            }

            position++;
            return true;
        }
    }
}
