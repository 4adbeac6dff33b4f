namespace BridgeRuntime.Internal
{
    /// <summary>The field <c>traceparent</c> (W3C Trace Context section 3.2).</summary>
    internal static class TraceContext
    {
        internal const string Field = "traceparent";

        /// <summary>32 lower-case hexadecimal digits.</summary>
        internal static string TraceId()
        {
            return RandomText.Digits(16);
        }

        /// <summary>Of one attempt, with a span of its own.</summary>
        internal static string Parent(string traceId)
        {
            return "00-" + traceId + "-" + RandomText.Digits(8) + "-01";
        }
    }
}
