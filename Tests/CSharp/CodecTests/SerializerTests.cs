using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CodecTests.Runner;
using CodecTests.Vectors;
using ValuesApi;

namespace CodecTests
{
    /// <summary>JsonSerializer, and what stands on it, reads and writes the types as strictly as their own methods do.</summary>
    public sealed class SerializerTests
    {
        // The serializer makes null of this by itself, whatever the type.
        private static readonly byte[] Null = { (byte)'n', (byte)'u', (byte)'l', (byte)'l' };

        public void It_accepts_and_refuses_what_the_vectors_say()
        {
            foreach (ContractCodecs codecs in ContractCodecs.All)
            {
                Check.None(
                    VectorFile.Derived(codecs).Where(vector => vector.Type != "*" && !vector.Data.SequenceEqual(Null))
                        .Where(vector => IsAccepted(codecs, vector) != vector.Due.IsAccepted)
                        .Select(vector => $"{vector.Id}: {vector.Due} is due").ToList());
            }
        }

        public void What_it_writes_its_own_methods_read()
        {
            foreach (Vector vector in VectorFile.Derived(ContractCodecs.Values).Where(vector => vector.Canonical != null))
            {
                Type type = ContractCodecs.Values.TypeOf(vector.Type);
                byte[] written = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(vector.Data, type), type);
                Outcome again = ContractCodecs.Values.OutcomeOf(written, vector.Type);
                Check.True(again.Is(vector.Due), $"{vector.Id} gives {again} where {vector.Due} is due");
            }
        }

        public void Lists_of_values_and_indented_text_are_no_matter()
        {
            var points = new List<Point> { new Point(x: 1, y: 2), new Point(x: 3, y: 4) };
            string text = JsonSerializer.Serialize(points, new JsonSerializerOptions { WriteIndented = true });
            Check.True(text.Contains("\n"), "it is in one line");
            Check.True(JsonSerializer.Deserialize<List<Point>>(text).SequenceEqual(points), text);
        }

        public void What_breaks_the_contract_is_told()
        {
            BridgeJsonException error = Check.Throws<BridgeJsonException>(() => JsonSerializer.Deserialize<List<Point>>("[{\"x\":1}]"));
            Check.Equal("/y required", string.Join(", ", error.Violations.Select(violation => $"{violation.Path} {violation.Rule}")));
        }

        private static bool IsAccepted(ContractCodecs codecs, Vector vector)
        {
            try
            {
                JsonSerializer.Deserialize(vector.Data, codecs.TypeOf(vector.Type));
                return true;
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }
}
