namespace BridgeRuntime.Internal
{
    using global::System;

    /// <summary>What came on a channel: a whole message, its end, or nothing in time.</summary>
    internal sealed class ChannelMessage
    {
        internal enum Kind
        {
            /// <summary>Its <see cref="Text"/> is UTF-8.</summary>
            Text,

            /// <summary>No event is one.</summary>
            Binary,

            /// <summary>A text that is longer than an event may be.</summary>
            TooLong,

            /// <summary>A close frame.</summary>
            Close,

            /// <summary>What no server may send (RFC 6455).</summary>
            Fault,

            /// <summary>The connection ended without a close frame.</summary>
            Ended,

            /// <summary>Nothing came in time.</summary>
            Silence,
        }

        internal ChannelMessage(Kind what, Exception cause = null)
        {
            What = what;
            Cause = cause;
        }

        internal ChannelMessage(ReadOnlyMemory<byte> text)
        {
            What = Kind.Text;
            Text = text;
        }

        internal ChannelMessage(int code, string reason)
        {
            What = Kind.Close;
            Code = code;
            Reason = reason;
        }

        internal Kind What { get; }

        internal ReadOnlyMemory<byte> Text { get; }

        /// <summary>Of a close frame.</summary>
        internal int Code { get; }

        /// <summary>Of a close frame; empty where it has none.</summary>
        internal string Reason { get; }

        /// <summary>The code of the close frame that answers it (RFC 6455 section 7.4.1).</summary>
        internal int CodeToLeaveWith
        {
            get
            {
                switch (What)
                {
                    case Kind.Close:
                        return Code;
                    case Kind.Binary:
                        return 1003;
                    case Kind.TooLong:
                        return 1009;
                    default:
                        return 1000;
                }
            }
        }

        /// <summary>What the platform says of it, or null.</summary>
        internal Exception Cause { get; }
    }
}
