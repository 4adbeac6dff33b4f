using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Bench
{
    /// <summary>What one writes by hand for System.Text.Json to fill by reflection. It checks nothing.</summary>
    public sealed class TwinRequest
    {
        [JsonPropertyName("fragments")]
        public List<TwinFragment> Fragments { get; set; }
    }

    /// <summary>A fragment of text.</summary>
    public sealed class TwinFragment
    {
        [JsonPropertyName("kind")]
        public string Kind { get; set; }

        [JsonPropertyName("text")]
        public string Text { get; set; }
    }
}
