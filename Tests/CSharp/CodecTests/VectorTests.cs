using System.Collections.Generic;
using System.Linq;
using CodecTests.Runner;
using CodecTests.Vectors;

namespace CodecTests
{
    /// <summary>The vectors of the conformance kit, by hand and derived: what Swift and Python say of them, C# says too.</summary>
    public sealed class VectorTests
    {
        public void There_are_sixty_by_hand_at_least()
        {
            Check.True(VectorFile.ByHand().Count >= 60, "there are fewer");
        }

        public void Every_document_has_the_verdict_that_was_written_by_hand()
        {
            IReadOnlyList<Vector> vectors = VectorFile.ByHand();
            foreach (ContractCodecs codecs in ContractCodecs.All)
            {
                Check.None(Disagreements(codecs, vectors.Where(each => each.Contract == null || each.Contract == codecs.Contract)));
            }
        }

        public void Every_derived_document_has_the_verdict_the_violations_and_the_bytes_that_are_due()
        {
            foreach (ContractCodecs codecs in ContractCodecs.All)
            {
                IReadOnlyList<Vector> vectors = VectorFile.Derived(codecs);
                Check.True(vectors.Count > 1000, "there are too few");
                Check.None(Disagreements(codecs, vectors));
            }
        }

        /// <remarks>
        /// Those two write the canonical text for each of these values, and read it, as their own tests have it; so does C#: nine pairs.
        /// </remarks>
        public void What_Swift_and_Python_write_is_read_and_written_again()
        {
            foreach (ContractCodecs codecs in ContractCodecs.All)
            {
                IEnumerable<Vector> written = VectorFile.Derived(codecs).Where(vector => vector.Canonical != null);
                Check.None(written.Select(vector => Changed(codecs, vector)).Where(line => line != null).ToList());
            }
        }

        private static string Changed(ContractCodecs codecs, Vector vector)
        {
            byte[] data = System.Text.Encoding.UTF8.GetBytes(vector.Canonical);
            Outcome again = codecs.OutcomeOf(data, vector.Type);
            return again.Is(Outcome.Accepted(vector.Canonical)) ? null : $"{vector.Id}: {vector.Canonical} gives {again}";
        }

        /// <summary>What is malformed whatever the type, is so for each.</summary>
        private static List<string> Disagreements(ContractCodecs codecs, IEnumerable<Vector> vectors)
        {
            List<string> types = VectorFile.Derived(codecs).Select(each => each.Type).Where(type => type != "*").Distinct().ToList();
            return (
                from vector in vectors
                from type in vector.Type == "*" ? types : new List<string> { vector.Type }
                let line = codecs.Disagreement(vector, type)
                where line != null
                select line).ToList();
        }
    }
}
