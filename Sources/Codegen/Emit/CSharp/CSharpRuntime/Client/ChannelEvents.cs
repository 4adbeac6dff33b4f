namespace BridgeRuntime.Internal
{
    using global::System.Collections.Generic;
    using global::System.Threading;

    /// <summary>The events of one channel, as they come; each loop over it has a connection of its own.</summary>
    internal sealed class ChannelEvents : IAsyncEnumerable<BridgeStreamItem>
    {
        private readonly ClientCore core;
        private readonly BridgeChannel channel;

        internal ChannelEvents(ClientCore core, BridgeChannel channel)
        {
            this.core = core;
            this.channel = channel;
        }

        public IAsyncEnumerator<BridgeStreamItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            return new ChannelEnumerator(core, channel, cancellationToken);
        }
    }
}
