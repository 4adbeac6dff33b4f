using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CodecTests.Runner;
using CodecTests.Vectors;

namespace CodecTests
{
    /// <summary>No input makes anything but a value or a refusal, and what is accepted is written and read alike.</summary>
    public sealed class AnyInputTests
    {
        // The same inputs in every run: what is red is red again.
        private const int Seed = 1;
        private const int Rounds = 40000;

        // What JSON is made of, to come beyond the first byte more often than by chance.
        private static readonly string[] Pieces =
        {
            "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud800", "null", "true", "-", "0", "1e", "9999999999999999999",
            ".5", "\"a\":", "\u00e9", "\ud83d\ude00", " ", "\n", "\0", "\"AQ==\"", "\"2026-01-31\"", "\"kind\":", "1e400",
        };

        public void Any_bytes()
        {
            var random = new Random(Seed);
            string[] types = Types();
            for (int round = 0; round < Rounds; round++)
            {
                var data = new byte[random.Next(64)];
                random.NextBytes(data);
                Judge(types[round % types.Length], data);
            }
        }

        public void Any_pieces_of_JSON()
        {
            var random = new Random(Seed);
            string[] types = Types();
            for (int round = 0; round < Rounds; round++)
            {
                IEnumerable<string> pieces = Enumerable.Range(0, random.Next(24)).Select(_ => Pieces[random.Next(Pieces.Length)]);
                Judge(types[round % types.Length], Encoding.UTF8.GetBytes(string.Concat(pieces)));
            }
        }

        public void Documents_with_some_bytes_replaced()
        {
            var random = new Random(Seed);
            Vector[] accepted = VectorFile.ByHand().Where(each => each.Contract == "Values" && each.Data.Length > 0).ToArray();
            for (int round = 0; round < Rounds; round++)
            {
                Vector vector = accepted[round % accepted.Length];
                byte[] data = vector.Data.ToArray();
                for (int count = random.Next(3); count >= 0; count--) { data[random.Next(data.Length)] = Byte(random); }
                Judge(vector.Type, data.Take(random.Next(8) == 0 ? random.Next(data.Length) : data.Length).ToArray());
            }
        }

        private static string[] Types()
        {
            return new[] { "Everything", "Extra", "Filled", "Times", "Unique", "Figures", "Shape", "Level", "Mood", "Secrets", "Aged" };
        }

        private static byte Byte(Random random)
        {
            string piece = Pieces[random.Next(Pieces.Length)];
            return random.Next(2) == 0 ? (byte)random.Next(256) : Encoding.UTF8.GetBytes(piece)[0];
        }

        /// <summary>Throws where the codec throws anything but a refusal, or where a value does not come back.</summary>
        private static void Judge(string type, byte[] data)
        {
            Outcome first = ContractCodecs.Values.OutcomeOf(data, type);
            if (!first.IsAccepted) { return; }
            Outcome again = ContractCodecs.Values.OutcomeOf(Encoding.UTF8.GetBytes(first.Details), type);
            Check.True(again.Is(first), $"{type}: {Convert.ToBase64String(data)} gives {first}, and that {again}");
        }
    }
}
