using System;
using System.Collections.Concurrent;

namespace CodecTests.Vectors
{
    /// <summary>A generated project, and its codecs by the names of the contract's types.</summary>
    internal sealed class ContractCodecs
    {
        public static readonly ContractCodecs SmrtHub =
            new ContractCodecs("SmrtHub Communication Bridge", "SmrtHub.BridgeApi");

        public static readonly ContractCodecs Values = new ContractCodecs("Values", "ValuesApi");

        public static readonly ContractCodecs[] All =
        {
            SmrtHub, Values,
            new ContractCodecs("Everything", "EverythingApi"),
            new ContractCodecs("Names", "NamesApi"),
        };

        private readonly ConcurrentDictionary<string, TypeCodec> codecs = new ConcurrentDictionary<string, TypeCodec>();

        private ContractCodecs(string contract, string assembly)
        {
            Contract = contract;
            Assembly = assembly;
        }

        /// <summary>The contract's name.</summary>
        public string Contract { get; }

        /// <summary>Its namespace has the same name.</summary>
        public string Assembly { get; }

        /// <summary>The C# type of the contract's.</summary>
        public Type TypeOf(string type)
        {
            return System.Reflection.Assembly.Load(Assembly).GetType($"{Assembly}.{type}", true);
        }

        /// <summary>What the codec of the type says.</summary>
        public Outcome OutcomeOf(byte[] data, string type)
        {
            return codecs.GetOrAdd(type, name => TypeCodec.Of(TypeOf(name))).OutcomeOf(data);
        }

        /// <summary>A line for people where the codec of the type does not do what is due; else null.</summary>
        public string Disagreement(Vector vector, string type)
        {
            Outcome found = OutcomeOf(vector.Data, type);
            if (found.Is(vector.Due)) { return null; }
            string text = System.Text.Encoding.UTF8.GetString(vector.Data, 0, Math.Min(vector.Data.Length, 300));
            return $"{vector.Id} as {type}: {text} gives {found} where {vector.Due} is due";
        }
    }
}
