namespace BridgeRuntime.Internal
{
    using global::System;

    /// <summary>Reads one event; throws <see cref="BridgeJsonException"/>.</summary>
    internal delegate BridgeEvent ReadEvent(ReadOnlySpan<byte> message);

    /// <summary>What a client expects of a channel.</summary>
    internal sealed class BridgeChannel
    {
        /// <param name="name">In the contract.</param>
        /// <param name="route">The target of its handshake.</param>
        /// <param name="heartbeatMilliseconds">The interval of its heartbeats.</param>
        /// <param name="maxMessage">Of one event, in bytes: what the server keeps for a slow socket.</param>
        /// <param name="read">Reads its events.</param>
        internal BridgeChannel(string name, string route, long heartbeatMilliseconds, int maxMessage, ReadEvent read)
        {
            Name = name;
            Route = route;
            Silence = TimeSpan.FromMilliseconds(heartbeatMilliseconds * 2);
            MaxMessage = maxMessage;
            Read = read;
        }

        internal string Name { get; }

        internal string Route { get; }

        /// <summary>How long no event may come.</summary>
        internal TimeSpan Silence { get; }

        internal int MaxMessage { get; }

        internal ReadEvent Read { get; }
    }
}
