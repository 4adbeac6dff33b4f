namespace BridgeRuntime.Internal
{
    using System.Collections.Generic;
    using System.Collections.ObjectModel;

    /// <summary>A list that nobody else holds.</summary>
    internal sealed class FrozenList<T> : ReadOnlyCollection<T>
    {
        internal FrozenList(IList<T> items)
            : base(items)
        {
        }
    }

    /// <summary>A map that nobody else holds.</summary>
    internal sealed class FrozenMap<T> : ReadOnlyDictionary<string, T>
    {
        internal FrozenMap(IDictionary<string, T> entries)
            : base(entries)
        {
        }
    }
}
