using System;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace CodecTests.Vectors
{
    /// <summary>Exact bytes, and what every codec must say of them.</summary>
    internal sealed class Vector
    {
        public Vector(JsonElement entry, string contract)
        {
            Id = entry.GetProperty("id").GetString();
            Contract = contract;
            Type = entry.GetProperty("type").GetString();
            Data = entry.TryGetProperty("text", out JsonElement text)
                ? Encoding.UTF8.GetBytes(text.GetString()) : FromHex(entry.GetProperty("hex").GetString());
            string verdict = entry.GetProperty("verdict").GetString();
            Canonical = entry.TryGetProperty("canonical", out JsonElement canonical) ? canonical.GetString() : null;
            Due = verdict == "accepted" ? Outcome.Accepted(Canonical)
                : verdict == "malformed" ? Outcome.Malformed : Outcome.Violations(Told(entry));
        }

        public string Id { get; }

        /// <summary>The contract's name; null where the vector holds for all.</summary>
        public string Contract { get; }

        /// <summary>What it is read as; <c>*</c> for every type.</summary>
        public string Type { get; }

        public byte[] Data { get; }

        public Outcome Due { get; }

        /// <summary>What the value is written as; null where that is not said.</summary>
        public string Canonical { get; }

        private static string[] Told(JsonElement entry)
        {
            return entry.GetProperty("violations").EnumerateArray()
                .Select(violation => $"{violation.GetProperty("path").GetString()} {violation.GetProperty("rule").GetString()}").ToArray();
        }

        private static byte[] FromHex(string text)
        {
            string digits = text.Replace(" ", "");
            return Enumerable.Range(0, digits.Length / 2).Select(index => Convert.ToByte(digits.Substring(2 * index, 2), 16)).ToArray();
        }
    }
}
