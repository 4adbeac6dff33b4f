namespace BridgeRuntime.Internal
{
    using System;
    using System.Collections.Generic;
    using System.Text;
    using System.Text.Json;

    /// <summary>What values hold.</summary>
    internal static class Contents
    {
        /// <summary>A copy that nobody changes; null for null. <paramref name="copy"/> is for items that hold others.</summary>
        internal static IReadOnlyList<T> List<T>(IReadOnlyList<T> items, Func<T, T> copy = null)
        {
            if (items == null || items is FrozenList<T>)
            {
                return items;
            }

            List<T> copies = new List<T>(items.Count);
            foreach (T item in items)
            {
                copies.Add(copy == null ? item : copy(item));
            }

            return new FrozenList<T>(copies);
        }

        /// <summary>As above.</summary>
        internal static IReadOnlyDictionary<string, T> Map<T>(IReadOnlyDictionary<string, T> entries, Func<T, T> copy = null)
        {
            if (entries == null || entries is FrozenMap<T>)
            {
                return entries;
            }

            Dictionary<string, T> copies = new Dictionary<string, T>(entries.Count, StringComparer.Ordinal);
            foreach (KeyValuePair<string, T> entry in entries)
            {
                copies.Add(entry.Key, copy == null ? entry.Value : copy(entry.Value));
            }

            return new FrozenMap<T>(copies);
        }

        /// <summary>As above.</summary>
        internal static Presence<T> Presence<T>(Presence<T> presence, Func<T, T> copy)
        {
            return presence.HasValue ? new Presence<T>(copy(presence.Value)) : presence;
        }

        /// <summary>An element whose document nobody disposes of; itself where it is one.</summary>
        internal static JsonElement Json(JsonElement value)
        {
            return value.ValueKind == JsonValueKind.Undefined ? value : value.Clone();
        }

        /// <summary>As above.</summary>
        internal static JsonElement? Json(JsonElement? value)
        {
            return value == null ? value : Json(value.Value);
        }

        internal static bool Same<T>(T left, T right)
        {
            return EqualityComparer<T>.Default.Equals(left, right);
        }

        /// <summary>
        /// Whether two are written alike, the order of members aside; in time linear in what is written.
        /// </summary>
        internal static bool HoldsEqual<T>(List<T> items, JsonWrite<T> write)
        {
            HashSet<string> texts = new HashSet<string>();
            foreach (T item in items)
            {
                if (!texts.Add(SortedText(item, write)))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>What a value is written as, the members of any JSON by their names.</summary>
        internal static string SortedText<T>(T value, JsonWrite<T> write)
        {
            JsonText json = new JsonText(true);
            write(json, value);
            return Encoding.UTF8.GetString(json.Take().ToArray());
        }
    }
}
