namespace BridgeRuntime
{
    /// <summary>What a channel yields: an event, or a gap between two.</summary>
    public abstract class BridgeStreamItem
    {
        internal BridgeStreamItem()
        {
        }
    }
}
