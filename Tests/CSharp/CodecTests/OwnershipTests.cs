using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using CodecTests.Runner;
using ValuesApi;

namespace CodecTests
{
    /// <summary>What a value was built of can change or go, and the value stays as it is.</summary>
    public sealed class OwnershipTests
    {
        public void A_list_that_was_given_can_change()
        {
            var texts = new List<string> { "a" };
            var unique = new Unique(texts: texts);
            texts.Add("b");
            Check.Equal(1, unique.Texts.Count);
        }

        public void So_can_a_list_or_a_map_that_could_also_be_absent_or_null()
        {
            var texts = new List<string> { "a" };
            var entries = new Dictionary<string, NamesApi.Data>();
            var violations = new NamesApi.Violations(
                list: new NamesApi.Presence<IReadOnlyList<string>>(texts),
                of: new NamesApi.Presence<IReadOnlyDictionary<string, NamesApi.Data>>(entries));
            texts.Add("b");
            entries.Add("c", new NamesApi.Data(bytes: 1));
            Check.Equal("{\"list\":[\"a\"],\"of\":{}}", Encoding.UTF8.GetString(violations.ToJson()));
        }

        public void A_document_can_be_disposed_of_whose_elements_were_given()
        {
            var extra = Of("{\"b\":[1]}", json => new Extra(
                anything: json, free: new Dictionary<string, JsonElement> { ["a"] = json }));
            Check.Equal(
                "{\"anything\":{\"b\":[1]},\"free\":{\"a\":{\"b\":[1]}},\"limit\":20,\"label\":\"none\",\"level\":\"low\"}",
                Encoding.UTF8.GetString(extra.ToJson()));
            var filled = Of("{\"b\":[1]}", json => new Filled(anything: json));
            Check.Equal("{\"b\":[1]}", filled.Anything.ToString());
            var unique = Of("[2]", json => new Unique(any: new[] { json }));
            Check.Equal("{\"any\":[[2]]}", Encoding.UTF8.GetString(unique.ToJson()));
            var required = Of("3", json => new NamesApi.UUID(uuid: Guid.Empty, data: new byte[0], json: json));
            Check.Equal(3, required.Json.GetInt32());
        }

        public void So_can_that_of_a_case_or_an_event_that_nobody_knew()
        {
            Figure star = Of("{\"kind\":\"star\",\"points\":5}", json => new Figure.Unknown(json));
            Check.Equal("{\"kind\":\"star\",\"points\":5}", Encoding.UTF8.GetString(star.ToJson()));
            var told = Of("[5]", json => new BridgeEvent.Unknown("core", DateTimeOffset.UnixEpoch, "1", "moonrise", json));
            Check.Equal("[5]", told.Data.ToString());
        }

        /// <summary>What is made of the root of a document that is gone afterwards.</summary>
        private static T Of<T>(string text, Func<JsonElement, T> make)
        {
            using (JsonDocument document = JsonDocument.Parse(text))
            {
                return make(document.RootElement);
            }
        }
    }
}
