namespace BridgeRuntime.Internal
{
    using System;
    using System.Collections.Generic;
    using System.Text.Json;

    internal sealed class BytesComparer : IEqualityComparer<byte[]>
    {
        internal static readonly BytesComparer Default = new BytesComparer();

        public bool Equals(byte[] left, byte[] right)
        {
            return left == right
                || (left != null && right != null && new ReadOnlySpan<byte>(left).SequenceEqual(right));
        }

        /// <summary>The first bytes and the length tell enough.</summary>
        public int GetHashCode(byte[] bytes)
        {
            HashCode hash = default(HashCode);
            int length = bytes == null ? 0 : bytes.Length;
            hash.Add(length);
            for (int index = 0; index < Math.Min(length, 64); index++)
            {
                hash.Add(bytes[index]);
            }

            return hash.ToHashCode();
        }
    }

    /// <summary>Two are equal that are written alike, the order of members aside.</summary>
    internal sealed class JsonComparer : IEqualityComparer<JsonElement>, IEqualityComparer<JsonElement?>
    {
        internal static readonly JsonComparer Default = new JsonComparer();

        public bool Equals(JsonElement left, JsonElement right)
        {
            return left.ValueKind == right.ValueKind && Text(left) == Text(right);
        }

        public bool Equals(JsonElement? left, JsonElement? right)
        {
            return left.HasValue == right.HasValue
                && Equals(left.GetValueOrDefault(), right.GetValueOrDefault());
        }

        public int GetHashCode(JsonElement value)
        {
            return StringComparer.Ordinal.GetHashCode(Text(value));
        }

        public int GetHashCode(JsonElement? value)
        {
            return GetHashCode(value.GetValueOrDefault());
        }

        private static string Text(JsonElement value)
        {
            return value.ValueKind == JsonValueKind.Undefined
                ? "" : Contents.SortedText(value, (json, element) => json.Any(element));
        }
    }

    internal sealed class ListComparer<T> : IEqualityComparer<IReadOnlyList<T>>
    {
        internal static readonly ListComparer<T> Default = new ListComparer<T>(EqualityComparer<T>.Default);
        private readonly IEqualityComparer<T> items;

        internal ListComparer(IEqualityComparer<T> items)
        {
            this.items = items;
        }

        public bool Equals(IReadOnlyList<T> left, IReadOnlyList<T> right)
        {
            if (left == null || right == null || left.Count != right.Count)
            {
                return left == right;
            }

            for (int index = 0; index < left.Count; index++)
            {
                if (!items.Equals(left[index], right[index]))
                {
                    return false;
                }
            }

            return true;
        }

        public int GetHashCode(IReadOnlyList<T> list)
        {
            HashCode hash = default(HashCode);
            foreach (T item in list ?? Array.Empty<T>())
            {
                hash.Add(item, items);
            }

            return hash.ToHashCode();
        }
    }

    /// <summary>The order of entries does not matter.</summary>
    internal sealed class MapComparer<T> : IEqualityComparer<IReadOnlyDictionary<string, T>>
    {
        internal static readonly MapComparer<T> Default = new MapComparer<T>(EqualityComparer<T>.Default);
        private readonly IEqualityComparer<T> values;

        internal MapComparer(IEqualityComparer<T> values)
        {
            this.values = values;
        }

        public bool Equals(IReadOnlyDictionary<string, T> left, IReadOnlyDictionary<string, T> right)
        {
            if (left == null || right == null || left.Count != right.Count)
            {
                return left == right;
            }

            foreach (KeyValuePair<string, T> entry in left)
            {
                T other;
                if (!right.TryGetValue(entry.Key, out other) || !values.Equals(entry.Value, other))
                {
                    return false;
                }
            }

            return true;
        }

        public int GetHashCode(IReadOnlyDictionary<string, T> map)
        {
            if (map == null)
            {
                return 0;
            }

            int sum = map.Count;
            foreach (KeyValuePair<string, T> entry in map)
            {
                HashCode hash = default(HashCode);
                hash.Add(entry.Key);
                hash.Add(entry.Value, values);
                sum = unchecked(sum + hash.ToHashCode());
            }

            return sum;
        }
    }

    internal sealed class PresenceComparer<T> : IEqualityComparer<Presence<T>>
    {
        private readonly IEqualityComparer<T> values;

        internal PresenceComparer(IEqualityComparer<T> values)
        {
            this.values = values;
        }

        public bool Equals(Presence<T> left, Presence<T> right)
        {
            return left.IsNull == right.IsNull && left.IsAbsent == right.IsAbsent
                && (!left.HasValue || values.Equals(left.Value, right.Value));
        }

        public int GetHashCode(Presence<T> presence)
        {
            return presence.HasValue ? values.GetHashCode(presence.Value) : presence.IsNull ? 1 : 0;
        }
    }
}
