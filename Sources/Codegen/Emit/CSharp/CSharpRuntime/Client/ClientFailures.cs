namespace BridgeRuntime.Internal
{
    using global::System;

    /// <summary>A failure of the transport in a caller's words.</summary>
    internal sealed class ClientFailures
    {
        private readonly string authority;
        private readonly BridgeToken token;
        private readonly int maxAnswer;

        internal ClientFailures(string authority, BridgeToken token, int maxAnswer)
        {
            this.authority = authority;
            this.token = token;
            this.maxAnswer = maxAnswer;
        }

        internal BridgeException ExceptionOf(TransportFailure failure, BridgeAttempt attempt, TimeSpan patience)
        {
            string what = What(failure.Reason, patience);
            Exception cause = token.Redacted(failure.Cause);
            switch (failure.Reason)
            {
                case TransportFailure.Kind.TimeUp:
                case TransportFailure.Kind.Impatient:
                    return new BridgeTimeoutException(attempt, what, cause);
                case TransportFailure.Kind.TooLong:
                case TransportFailure.Kind.NotHttp:
                case TransportFailure.Kind.Redirected:
                    return new BridgeAnswerException(attempt, what, cause);
                default:
                    return new BridgeConnectionException(attempt, what, cause);
            }
        }

        internal string What(TransportFailure.Kind reason, TimeSpan patience)
        {
            switch (reason)
            {
                case TransportFailure.Kind.Refused:
                    return "nobody listens on " + authority + "; is the bridge running?";
                case TransportFailure.Kind.Truncated:
                    return "the connection ended within the answer";
                case TransportFailure.Kind.TimeUp:
                    return "no whole answer within " + MessageText.Seconds(patience);
                case TransportFailure.Kind.TooLong:
                    return "the answer is longer than " + maxAnswer + " bytes; MaxAnswer allows more";
                case TransportFailure.Kind.NotHttp:
                    return "what came is not HTTP; is " + authority + " the bridge?";
                case TransportFailure.Kind.Redirected:
                    return "the bridge answered with a redirect, which the HttpClient followed; let it follow none";
                case TransportFailure.Kind.Impatient:
                    return "the HttpClient gave up before " + MessageText.Seconds(patience) + "; give it a longer Timeout";
                default:
                    return "no connection to " + authority + ", or it ended before the answer";
            }
        }
    }
}
