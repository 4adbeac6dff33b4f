namespace BridgeRuntime.Internal
{
    /// <summary>Reads the value whose first token the reader is at, and leaves the reader at its last.</summary>
    internal delegate T JsonRead<T>(ref JsonIn json);

    /// <summary>Writes a value.</summary>
    internal delegate void JsonWrite<T>(JsonOut json, T value);
}
