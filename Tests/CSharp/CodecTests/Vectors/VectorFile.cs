using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace CodecTests.Vectors
{
    /// <summary>Files of vectors, as the conformance kit has and derives them.</summary>
    internal static class VectorFile
    {
        public static IReadOnlyList<Vector> Read(string path)
        {
            using (JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path)))
            {
                JsonElement root = document.RootElement;
                string contract = root.TryGetProperty("contract", out JsonElement name) ? name.GetString() : null;
                return root.GetProperty("vectors").EnumerateArray().Select(entry => new Vector(entry, contract)).ToList();
            }
        }

        /// <summary>Those written by hand.</summary>
        public static IReadOnlyList<Vector> ByHand()
        {
            string folder = Path.Combine(Inputs.Repository, "Tests/Conformance/Kit/Vectors");
            return Directory.GetFiles(folder, "*.json").OrderBy(path => path).SelectMany(Read).ToList();
        }

        public static IReadOnlyList<Vector> Derived(ContractCodecs codecs)
        {
            return Read(Path.Combine(Inputs.Derived, codecs.Assembly + ".json"));
        }
    }
}
