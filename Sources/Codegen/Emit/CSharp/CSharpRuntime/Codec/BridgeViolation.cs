namespace BridgeRuntime
{
    /// <summary>One place where a value breaks the contract.</summary>
    public sealed class BridgeViolation
    {
        /// <summary>Holds what is wrong at one place.</summary>
        public BridgeViolation(string place, string path, string rule, string message)
        {
            Place = place;
            Path = path;
            Rule = rule;
            Message = message;
        }

        /// <summary>The part of a request that holds the value: <c>body</c>, <c>query</c> or <c>path</c>; <c>in</c> on the wire.</summary>
        public string Place { get; }

        /// <summary>A JSON Pointer (RFC 6901) to the value; of a missing field, to where it would stand.</summary>
        public string Path { get; }

        /// <summary>The rule that is broken: <c>required</c>, <c>max_length</c>.</summary>
        public string Rule { get; }

        /// <summary>A sentence for people that never quotes input.</summary>
        public string Message { get; }

        /// <summary>The same, of a value that stands in a member or at an index of another.</summary>
        internal BridgeViolation Below(string token)
        {
            return new BridgeViolation(Place, "/" + token + Path, Rule, Message);
        }
    }
}
