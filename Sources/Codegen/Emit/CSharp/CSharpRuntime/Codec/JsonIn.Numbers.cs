namespace BridgeRuntime.Internal
{
    using System;
    using System.Text.Json;

    internal ref partial struct JsonIn
    {
        private const int MaxNumberLength = 64;

        internal bool Bool()
        {
            JsonTokenType token = reader.TokenType;
            return token == JsonTokenType.True || (token != JsonTokenType.False && Rejected<bool>(ExpectedKind.Bool));
        }

        internal int Int32()
        {
            int value;
            return TryRead(ExpectedKind.Int32, out value) ? value : default(int);
        }

        /// <summary>Null stands for no limit.</summary>
        internal int Int32(long? min = null, long? max = null, long? exclusiveMin = null, long? exclusiveMax = null)
        {
            int value;
            if (TryRead(ExpectedKind.Int32, out value))
            {
                Judge(value, min, max, exclusiveMin, exclusiveMax);
            }

            return value;
        }

        internal long Int64()
        {
            long value;
            return TryRead(ExpectedKind.Int64, out value) ? value : default(long);
        }

        /// <summary>Null stands for no limit.</summary>
        internal long Int64(long? min = null, long? max = null, long? exclusiveMin = null, long? exclusiveMax = null)
        {
            long value;
            if (TryRead(ExpectedKind.Int64, out value))
            {
                Judge(value, min, max, exclusiveMin, exclusiveMax);
            }

            return value;
        }

        /// <summary>Null stands for no limit.</summary>
        internal double Float64(
            double? min = null, double? max = null, double? exclusiveMin = null, double? exclusiveMax = null)
        {
            if (reader.TokenType != JsonTokenType.Number)
            {
                return Rejected<double>(ExpectedKind.Float64);
            }

            double value;
            if (!TryReadDouble(out value))
            {
                Report(ViolationRule.Range, ExpectedKind.Float64);
            }
            else if (value < min)
            {
                Report(ViolationRule.Min, NumberText.Of(min.GetValueOrDefault()));
            }
            else if (value > max)
            {
                Report(ViolationRule.Max, NumberText.Of(max.GetValueOrDefault()));
            }
            else if (value <= exclusiveMin)
            {
                Report(ViolationRule.ExclusiveMin, NumberText.Of(exclusiveMin.GetValueOrDefault()));
            }
            else if (value >= exclusiveMax)
            {
                Report(ViolationRule.ExclusiveMax, NumberText.Of(exclusiveMax.GetValueOrDefault()));
            }

            return value;
        }

        private void Judge(long value, long? min, long? max, long? exclusiveMin, long? exclusiveMax)
        {
            if (value < min)
            {
                Report(ViolationRule.Min, NumberText.Of(min.GetValueOrDefault()));
            }
            else if (value > max)
            {
                Report(ViolationRule.Max, NumberText.Of(max.GetValueOrDefault()));
            }
            else if (value <= exclusiveMin)
            {
                Report(ViolationRule.ExclusiveMin, NumberText.Of(exclusiveMin.GetValueOrDefault()));
            }
            else if (value >= exclusiveMax)
            {
                Report(ViolationRule.ExclusiveMax, NumberText.Of(exclusiveMax.GetValueOrDefault()));
            }
        }

        private bool TryRead(string kind, out int value)
        {
            value = 0;
            return IsAtNumber(kind) && (reader.TryGetInt32(out value) || ReportInteger(kind));
        }

        private bool TryRead(string kind, out long value)
        {
            value = 0;
            return IsAtNumber(kind) && (reader.TryGetInt64(out value) || ReportInteger(kind));
        }

        private bool IsAtNumber(string kind)
        {
            return reader.TokenType == JsonTokenType.Number || Rejected<bool>(kind);
        }

        /// <summary>Says why the number here is no integer that is asked for.</summary>
        private bool ReportInteger(string kind)
        {
            Report(IsWhole(NumberToken()) ? ViolationRule.Range : ViolationRule.Type, kind);
            return false;
        }

        /// <summary>False where the number is beyond the finite ones.</summary>
        private bool TryReadDouble(out double value)
        {
            NumberToken();
            return reader.TryGetDouble(out value) && !double.IsInfinity(value);
        }

        /// <summary>The text of the number here; throws where it is longer than the contract language has it.</summary>
        private ReadOnlySpan<byte> NumberToken()
        {
            ReadOnlySpan<byte> token = Token;
            if (token.Length > MaxNumberLength)
            {
                throw Malformed("it holds a number of more than 64 characters");
            }

            return token;
        }

        /// <summary>Whether a number is written without fraction and exponent.</summary>
        private static bool IsWhole(ReadOnlySpan<byte> token)
        {
            return token.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0;
        }
    }
}
