namespace BridgeRuntime.Internal
{
    using global::System;

    /// <summary>
    /// One connection to a channel after its handshake, as a machine: messages and time in, its end out (wire-protocol C2
    /// to C9). Times are those of one clock.
    /// </summary>
    internal sealed class ChannelSession
    {
        // What came while nobody asked is found within this time.
        private static readonly TimeSpan Search = TimeSpan.FromMilliseconds(250);

        private readonly TimeSpan silence;

        /// <param name="silence">How long no event may come: two intervals of the heartbeat.</param>
        /// <param name="now">When the connection was there.</param>
        internal ChannelSession(TimeSpan silence, TimeSpan now)
        {
            this.silence = silence;
            Deadline = now + silence;
        }

        /// <summary>When the server is taken for dead.</summary>
        internal TimeSpan Deadline { get; private set; }

        /// <summary>Somebody asks for an event, maybe after a long time.</summary>
        internal void Asked(TimeSpan now)
        {
            if (Deadline < now + Search)
            {
                Deadline = now + Search;
            }
        }

        /// <summary>Null where the connection goes on, with an event.</summary>
        internal ChannelEnd Received(ChannelMessage message, TimeSpan now)
        {
            switch (message.What)
            {
                case ChannelMessage.Kind.Text:
                    Deadline = now + silence;
                    return null;
                case ChannelMessage.Kind.Close:
                    return Closed(message.Code, message.Reason);
                case ChannelMessage.Kind.Binary:
                    return new ChannelEnd(ChannelEnd.Kind.Fault, "a message is binary");
                case ChannelMessage.Kind.TooLong:
                    return new ChannelEnd(ChannelEnd.Kind.Fault, "a message is longer than the contract allows");
                case ChannelMessage.Kind.Fault:
                    return new ChannelEnd(ChannelEnd.Kind.Fault, "a frame is one that no server may send");
                case ChannelMessage.Kind.Silence:
                    return new ChannelEnd(
                        ChannelEnd.Kind.Lost, "no heartbeat came for " + MessageText.Seconds(silence));
                default:
                    return new ChannelEnd(ChannelEnd.Kind.Lost, "the connection ended without a close frame");
            }
        }

        private static ChannelEnd Closed(int code, string reason)
        {
            bool isRefusal = code == 1008 && reason != "ping_timeout";
            return new ChannelEnd(
                isRefusal ? ChannelEnd.Kind.Refused : ChannelEnd.Kind.Lost,
                reason.Length == 0 ? code.ToString() : code + " " + reason);
        }
    }
}
