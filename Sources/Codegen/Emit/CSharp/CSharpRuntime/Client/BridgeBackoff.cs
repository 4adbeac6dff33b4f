namespace BridgeRuntime
{
    /// <summary>How long to wait before the next attempt: a random part of a growing time (full jitter).</summary>
    public sealed class BridgeBackoff
    {
        // A timer takes no more.
        private static readonly global::System.TimeSpan LongestWait = global::System.TimeSpan.FromDays(1);

        // A bridge that asks for more patience than this is told of instead of waited for.
        private static readonly global::System.TimeSpan LongestRetryAfter = global::System.TimeSpan.FromSeconds(30);

        private readonly global::System.Func<double> random;

        /// <param name="attempts">In a row, the first one included; null: without end.</param>
        /// <param name="start">The longest wait after the first failure, which doubles with each; 0.1 s if left out.</param>
        /// <param name="cap">The longest wait of all, up to a day; 5 s if left out.</param>
        /// <param name="random">Gives numbers from 0 to 1, to several threads; good ones if left out.</param>
        /// <exception cref="System.ArgumentOutOfRangeException">For a time that is negative or too long, and for no attempt.</exception>
        public BridgeBackoff(
            int? attempts = 4, global::System.TimeSpan? start = null, global::System.TimeSpan? cap = null,
            global::System.Func<double> random = null)
        {
            if (attempts < 1)
            {
                throw new global::System.ArgumentOutOfRangeException(nameof(attempts), "at least one attempt is made");
            }

            Attempts = attempts;
            Start = Checked(start ?? global::System.TimeSpan.FromMilliseconds(100), nameof(start));
            Cap = Checked(cap ?? global::System.TimeSpan.FromSeconds(5), nameof(cap));
            this.random = random ?? Internal.RandomText.Fraction;
        }

        /// <summary>In a row, the first one included; null: without end.</summary>
        public int? Attempts { get; }

        /// <summary>The longest wait after the first failure; it doubles with each.</summary>
        public global::System.TimeSpan Start { get; }

        /// <summary>The longest wait of all.</summary>
        public global::System.TimeSpan Cap { get; }

        // After so many failures in a row; null: give up. `least` is what `Retry-After` asks for.
        internal global::System.TimeSpan? Wait(int failures, global::System.TimeSpan least)
        {
            if (failures >= Attempts || least > LongestRetryAfter)
            {
                return null;
            }

            double longest = Start.Ticks;
            for (int failure = 1; failure < failures && longest > 0 && longest < Cap.Ticks; failure++)
            {
                longest *= 2;
            }

            double part = global::System.Math.Max(0, global::System.Math.Min(1, random()));
            double ticks = global::System.Math.Min(longest, Cap.Ticks) * part;
            return least + global::System.TimeSpan.FromTicks((long)ticks);
        }

        private static global::System.TimeSpan Checked(global::System.TimeSpan time, string name)
        {
            if (time < global::System.TimeSpan.Zero || time > LongestWait)
            {
                throw new global::System.ArgumentOutOfRangeException(name, "a wait is from 0 to a day");
            }

            return time;
        }
    }
}
