using System;

namespace CodecTests.Vectors
{
    /// <summary>What a codec says of bytes.</summary>
    internal sealed class Outcome
    {
        public static readonly Outcome Malformed = new Outcome("malformed", "");

        private readonly string verdict;

        private Outcome(string verdict, string details)
        {
            this.verdict = verdict;
            Details = details;
        }

        public bool IsAccepted => verdict == "accepted";

        /// <summary>What the value is written as, or what was told.</summary>
        public string Details { get; }

        /// <summary>With what the value is written as; null where that is not said.</summary>
        public static Outcome Accepted(string written)
        {
            return new Outcome("accepted", written);
        }

        /// <summary><c>path rule</c>, in order.</summary>
        public static Outcome Violations(string[] told)
        {
            return new Outcome("violations", string.Join(", ", told));
        }

        /// <summary>Whether this is what is due.</summary>
        public bool Is(Outcome due)
        {
            return verdict == due.verdict && (due.Details == null || due.Details == Details);
        }

        public override string ToString()
        {
            return $"{verdict} {Details}";
        }
    }
}
