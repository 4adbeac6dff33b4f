namespace BridgeRuntime.Internal
{
    using global::System;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Net.Sockets;

    /// <summary>Why there is no answer, or no more messages.</summary>
    internal sealed class TransportFailure
    {
        internal enum Kind
        {
            /// <summary>Nobody listens at the address.</summary>
            Refused,

            /// <summary>There is no connection, or it ended before the answer.</summary>
            Ended,

            /// <summary>The connection ended within the answer.</summary>
            Truncated,

            /// <summary>The attempt took too long.</summary>
            TimeUp,

            /// <summary>The answer is longer than it may be.</summary>
            TooLong,

            /// <summary>What came is not HTTP, or no handshake of RFC 6455.</summary>
            NotHttp,

            /// <summary>The <c>HttpClient</c> followed a redirect.</summary>
            Redirected,

            /// <summary>The <c>HttpClient</c> gave up before the attempt's time was up.</summary>
            Impatient,
        }

        internal TransportFailure(Kind reason, Exception cause = null)
        {
            Reason = reason;
            Cause = cause;
        }

        internal Kind Reason { get; }

        /// <summary>What the platform says of it, or null.</summary>
        internal Exception Cause { get; }

        /// <summary>Whether it is one of the connection.</summary>
        internal bool IsTransient
        {
            get { return Reason == Kind.Refused || Reason == Kind.Ended || Reason == Kind.Truncated; }
        }

        /// <summary>What an <c>HttpClient</c> threw before the answer's head was there, or behind it.</summary>
        internal static TransportFailure Of(Exception error, bool hasHead)
        {
            if (error is OperationCanceledException)
            {
                return new TransportFailure(Kind.Impatient, error);
            }

            if (hasHead)
            {
                return new TransportFailure(Kind.Truncated, error);
            }

            if (error is HttpRequestException && error.InnerException == null)
            {
                return new TransportFailure(Kind.NotHttp, error);
            }

            return new TransportFailure(IsRefusal(error) ? Kind.Refused : Kind.Ended, error);
        }

        private static bool IsRefusal(Exception error)
        {
            for (Exception each = error; each != null; each = each.InnerException)
            {
                var socket = each as SocketException;
                if (socket != null)
                {
                    return socket.SocketErrorCode == SocketError.ConnectionRefused;
                }
            }

            return false;
        }
    }
}
