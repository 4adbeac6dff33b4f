namespace BridgeRuntime
{
    /// <summary>A field that may be left out and may be null: absence, null and a value are three different things.</summary>
    public readonly struct Presence<T> : global::System.IEquatable<Presence<T>>
    {
        private readonly State state;
        private readonly T value;

        /// <summary>A value; null where <paramref name="value"/> is.</summary>
        public Presence(T value)
            : this(value == null ? State.Null : State.Value, value)
        {
        }

        private Presence(State state, T value)
        {
            this.state = state;
            this.value = value;
        }

        private enum State : byte
        {
            Absent,
            Null,
            Value,
        }

        /// <summary>The field is left out.</summary>
        public static Presence<T> Absent
        {
            get { return default(Presence<T>); }
        }

        /// <summary>The field is null.</summary>
        public static Presence<T> Null
        {
            get { return new Presence<T>(State.Null, default(T)); }
        }

        /// <summary>Whether the field is left out.</summary>
        public bool IsAbsent
        {
            get { return state == State.Absent; }
        }

        /// <summary>Whether the field is null.</summary>
        public bool IsNull
        {
            get { return state == State.Null; }
        }

        /// <summary>Whether the field has a value.</summary>
        public bool HasValue
        {
            get { return state == State.Value; }
        }

        /// <summary>The value; throws <c>InvalidOperationException</c> where there is none.</summary>
        public T Value
        {
            get
            {
                if (HasValue)
                {
                    return value;
                }

                throw new global::System.InvalidOperationException(
                    IsNull ? "The field is null." : "The field is left out.");
            }
        }

        /// <summary>The value, or null or zero where there is none.</summary>
        public T ValueOrDefault
        {
            get { return value; }
        }

        /// <summary>A value, or null.</summary>
        public static implicit operator Presence<T>(T value)
        {
            return new Presence<T>(value);
        }

        /// <summary>Whether both are absent, both null, or both the same value.</summary>
        public static bool operator ==(Presence<T> left, Presence<T> right)
        {
            return left.Equals(right);
        }

        /// <summary>The opposite of <c>==</c>.</summary>
        public static bool operator !=(Presence<T> left, Presence<T> right)
        {
            return !left.Equals(right);
        }

        /// <summary>Whether both are absent, both null, or both the same value.</summary>
        public bool Equals(Presence<T> other)
        {
            return state == other.state
                && global::System.Collections.Generic.EqualityComparer<T>.Default.Equals(value, other.value);
        }

        /// <inheritdoc/>
        public override bool Equals(object obj)
        {
            return obj is Presence<T> && Equals((Presence<T>)obj);
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return global::System.HashCode.Combine(state, value);
        }
    }
}
