namespace BridgeRuntime.Internal
{
    /// <summary>What came of one attempt: an answer or a failure.</summary>
    internal sealed class Outcome
    {
        internal Outcome(BridgeAnswer answer)
        {
            Answer = answer;
        }

        internal Outcome(TransportFailure failure)
        {
            Failure = failure;
        }

        /// <summary>Null where there is none.</summary>
        internal BridgeAnswer Answer { get; }

        /// <summary>Null where there is an answer.</summary>
        internal TransportFailure Failure { get; }
    }
}
