using System;
using System.Text;
using System.Text.Json;
using CodecTests.Runner;
using ValuesApi;

namespace CodecTests
{
    /// <summary>Values are as deep as readers take them, and a deeper one ends no process: 64 levels.</summary>
    public sealed class DepthTests
    {
        private const int Deepest = 64;
        private static readonly int[] TooDeep = { Deepest + 1, 100000 };

        private static readonly Func<int, byte[]>[] Written =
        {
            levels => Chained(levels).ToJson(), levels => Framed(levels).ToJson(), levels => Holding(levels).ToJson(),
            levels => Unheard(levels).ToJson(),
        };

        public void The_deepest_value_that_is_read_is_written()
        {
            foreach (Func<int, byte[]> written in Written) { Check.Equal(Deepest, Levels(written(Deepest))); }
            Check.Equal(Chained(Deepest), Chain.FromJson(Chained(Deepest).ToJson()));
            Check.Equal(Framed(Deepest), Shape.FromJson(Framed(Deepest).ToJson()));
            Check.Equal(Holding(Deepest), Extra.FromJson(Holding(Deepest).ToJson()));
            Check.Equal(Unheard(Deepest), Figure.FromJson(Unheard(Deepest).ToJson()));
        }

        public void A_deeper_one_is_an_ArgumentException()
        {
            foreach (Func<int, byte[]> written in Written)
            {
                foreach (int levels in TooDeep)
                {
                    string message = Check.Throws<ArgumentException>(() => written(levels)).Message;
                    Check.True(message.Contains("64 levels"), message);
                }
            }
        }

        public void JsonSerializer_writes_no_deeper_ones_either()
        {
            Check.Throws<ArgumentException>(() => JsonSerializer.Serialize(Chained(Deepest + 1)));
            Check.Throws<ArgumentException>(() => JsonSerializer.Serialize(Chained(100000)));
        }

        private static Chain Chained(int levels)
        {
            var chain = new Chain();
            for (int level = 1; level < levels; level++) { chain = new Chain(next: chain); }
            return chain;
        }

        private static Shape Framed(int levels)
        {
            Shape shape = new Circle(radius: 1);
            for (int level = 1; level < levels; level++) { shape = new Frame(inner: shape); }
            return shape;
        }

        private static Extra Holding(int levels)
        {
            return new Extra(anything: Json(Brackets(levels - 1)));
        }

        private static Figure Unheard(int levels)
        {
            return new Figure.Unknown(Json("{\"kind\":\"star\",\"in\":" + Brackets(levels - 1) + "}"));
        }

        private static string Brackets(int levels)
        {
            return new string('[', levels) + new string(']', levels);
        }

        private static JsonElement Json(string text)
        {
            using (JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 1000000 }))
            {
                return document.RootElement.Clone();
            }
        }

        private static int Levels(byte[] data)
        {
            int level = 0;
            int deepest = 0;
            foreach (char each in Encoding.UTF8.GetString(data))
            {
                level += each == '{' || each == '[' ? 1 : each == '}' || each == ']' ? -1 : 0;
                deepest = Math.Max(deepest, level);
            }
            return deepest;
        }
    }
}
