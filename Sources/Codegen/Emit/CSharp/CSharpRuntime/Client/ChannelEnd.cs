namespace BridgeRuntime.Internal
{
    /// <summary>How a connection to a channel ended.</summary>
    internal sealed class ChannelEnd
    {
        internal enum Kind
        {
            /// <summary>Another connection may last longer.</summary>
            Lost,

            /// <summary>1008, unless it only missed our pongs: the server would refuse again.</summary>
            Refused,

            /// <summary>The server broke RFC 6455 or the channel's rules: the same would happen again.</summary>
            Fault,
        }

        internal ChannelEnd(Kind reason, string cause)
        {
            Reason = reason;
            Cause = cause;
        }

        internal Kind Reason { get; }

        /// <summary>As in <c>1013 slow_reader</c>.</summary>
        internal string Cause { get; }
    }
}
