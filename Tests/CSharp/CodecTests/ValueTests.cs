using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CodecTests.Runner;
using ValuesApi;

namespace CodecTests
{
    /// <summary>What values of the generated types are to a C# program.</summary>
    public sealed class ValueTests
    {
        public void Equality_and_hashes_go_by_content()
        {
            var left = new Extra(data: new byte[] { 1, 2 }, named: new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });
            var right = new Extra(data: new byte[] { 1, 2 }, named: new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 });
            Check.True(left == right && left.Equals(right) && !(left != right), "they differ");
            Check.Equal(left.GetHashCode(), right.GetHashCode());
            Check.True(left != new Extra(data: new byte[] { 1, 3 }), "they are the same");
            Check.True(new Filled() == new Filled() && new Filled().GetHashCode() == new Filled().GetHashCode(), "defaults differ");
        }

        public void Nothing_is_equal_to_null()
        {
            Point none = null;
            Check.True(new Point(x: 1, y: 2) != none && none != new Point(x: 1, y: 2) && none == null, "null is a value");
        }

        public void What_must_be_there_is_asked_for_when_a_value_is_built()
        {
            Check.Throws<ArgumentNullException>(() => new Silent(pin: null));
        }

        public void Absence_null_and_a_value_are_three_things()
        {
            var texts = new Dictionary<string, Presence<string>>
            {
                ["{\"tag\":null}"] = Presence<string>.Absent,
                ["{\"note\":null,\"tag\":null}"] = Presence<string>.Null,
                ["{\"note\":\"x\",\"tag\":null}"] = "x",
            };
            foreach (KeyValuePair<string, Presence<string>> each in texts)
            {
                var memo = new Memo(note: each.Value, tag: null);
                Check.Equal(each.Key, Text(memo.ToJson()));
                Check.Equal(memo, Memo.FromJson(Encoding.UTF8.GetBytes(each.Key)));
            }
            Check.True(default(Presence<string>).IsAbsent, "the default is not absent");
            Check.True(Presence<string>.Null.IsNull && new Presence<string>("x").HasValue, "they are mixed up");
        }

        public void Defaults_are_there_without_being_given()
        {
            var filled = new Filled();
            Check.Equal(Filled.FromJson(Encoding.UTF8.GetBytes("{}")), filled);
            Check.Equal(long.MinValue, filled.Least);
            Check.Equal(Mood.VeryBusy, filled.Moods.Single());
            Check.True(filled.Shape is Shape.Framed, "the shape is another");
        }

        public void An_open_enum_keeps_what_it_does_not_know()
        {
            Check.True(Mood.VeryBusy.IsKnown && !new Mood("glad").IsKnown, "known and unknown are mixed up");
            Check.Equal(new Mood("very busy"), Mood.VeryBusy);
            Check.True(new Mood("glad") != Mood.Calm, "they are the same");
        }

        public void Comparing_values_of_open_enums_takes_no_memory()
        {
            Mood[] moods = { Mood.Calm, Mood.VeryBusy, new Mood("glad") };
            int same = 0;
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int round = 0; round < 300; round++) { same += moods[round % 3] == moods[round % 2] ? 1 : 0; }
            Check.Equal(0L, GC.GetAllocatedBytesForCurrentThread() - before);
            Check.Equal(100, same);
        }

        public void A_case_converts_to_its_union_and_is_found_in_it()
        {
            Shape shape = new Circle(radius: 0.5);
            Check.True(shape is Shape.Circle circle && circle.Value.Radius == 0.5, "it is another case");
            Check.Equal(shape, Shape.FromJson(shape.ToJson()));
            Check.Equal("{\"shape\":\"circle\",\"radius\":0.5}", Text(shape.ToJson()));
        }

        public void An_open_union_keeps_a_case_that_it_does_not_know_and_writes_it_back()
        {
            const string Unknown = "{\"one\":{\"b\":[1,{\"z\":1,\"a\":2}],\"kind\":\"star\",\"points\":5}}";
            Figures figures = Figures.FromJson(Encoding.UTF8.GetBytes(Unknown));
            Check.True(figures.One is Figure.Unknown, "it is known");
            Check.Equal("{\"one\":{\"kind\":\"star\",\"b\":[1,{\"z\":1,\"a\":2}],\"points\":5}}", Text(figures.ToJson()));
            Check.Equal(figures, Figures.FromJson(figures.ToJson()));
        }

        public void ToString_says_nothing_of_a_value()
        {
            var secret = new Credentials(name: "hunter1", secret: "hunter2", note: "hunter3");
            object[] values =
            {
                secret, new Silent(pin: "hunter2"), (Either)secret, new Secrets(all: new[] { secret }), new Presence<string>("hunter2"),
            };
            Check.None(values.Select(value => value.ToString()).Where(text => text.Contains("hunter")).ToList());
        }

        public void A_violation_quotes_no_input()
        {
            byte[] data = Encoding.UTF8.GetBytes("{\"name\":\"a\",\"secret\":4711,\"point\":{\"x\":\"4711\",\"y\":1}}");
            BridgeJsonException error = Check.Throws<BridgeJsonException>(() => Credentials.FromJson(data));
            Check.Equal("/secret, /point/x", string.Join(", ", error.Violations.Select(violation => violation.Path)));
            Check.True(!error.ToString().Contains("4711"), error.Message);
        }

        public void An_instant_is_read_and_written_in_UTC()
        {
            var noon = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.FromHours(2));
            var times = new Times(at: noon);
            Check.Equal("{\"at\":\"2026-01-31T10:00:00.000Z\"}", Text(times.ToJson()));
            Check.Equal(TimeSpan.Zero, Times.FromJson(times.ToJson()).At.Value.Offset);
            Check.Equal(times, Times.FromJson(times.ToJson()));
        }

        public void Numbers_are_written_as_ECMAScript_has_them()
        {
            var texts = new Dictionary<double, string>
            {
                [1] = "1", [-0.0] = "0", [1e21] = "1e+21", [1e16] = "10000000000000000",
                [123456789012345680000.0] = "123456789012345680000", [1e-6] = "0.000001", [1e-7] = "1e-7",
                [5e-324] = "5e-324", [double.MaxValue] = "1.7976931348623157e+308", [0.1] = "0.1",
            };
            foreach (KeyValuePair<double, string> each in texts)
            {
                Check.Equal($"{{\"radius\":{each.Value}}}", Text(new Circle(radius: each.Key).ToJson()));
            }
        }

        public void What_JSON_can_not_say_is_an_ArgumentException()
        {
            Check.Throws<ArgumentException>(() => new Circle(radius: double.NaN).ToJson());
            Check.Throws<ArgumentException>(() => new Circle(radius: double.PositiveInfinity).ToJson());
            Check.Throws<ArgumentException>(() => new Extra(label: "\ud800").ToJson());
            Check.Throws<ArgumentException>(() => new Extra(named: new Dictionary<string, int> { ["\udc00"] = 1 }).ToJson());
        }

        public void Keys_that_look_alike_are_two()
        {
            Extra extra = Extra.FromJson(Encoding.UTF8.GetBytes("{\"named\":{\"\u00e9\":1,\"e\u0301\":2}}"));
            Check.Equal(2, extra.Named.Count);
        }

        public void What_is_on_its_way_out_is_obsolete()
        {
            IEnumerable<string> marked = typeof(Aged).GetProperties()
                .Where(property => property.GetCustomAttributes(typeof(ObsoleteAttribute), false).Length > 0)
                .Select(property => property.Name);
            Check.Equal("Colour Hue Last Level Mood Next Note Pin", string.Join(" ", marked.OrderBy(name => name, StringComparer.Ordinal)));
        }

        private static string Text(byte[] data)
        {
            return Encoding.UTF8.GetString(data);
        }
    }
}
