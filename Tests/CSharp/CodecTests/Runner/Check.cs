using System;
using System.Collections.Generic;
using System.Linq;

namespace CodecTests.Runner
{
    /// <summary>What a test holds to be so.</summary>
    internal static class Check
    {
        public static void Equal<T>(T due, T found)
        {
            if (!EqualityComparer<T>.Default.Equals(due, found)) { throw new CheckFailed($"{found} where {due} is due"); }
        }

        public static void True(bool holds, string what)
        {
            if (!holds) { throw new CheckFailed(what); }
        }

        /// <summary>Not all of them: a codec that is wrong may be so a thousand times.</summary>
        public static void None(IReadOnlyCollection<string> disagreements)
        {
            if (disagreements.Count == 0) { return; }
            throw new CheckFailed($"{disagreements.Count}:\n  {string.Join("\n  ", disagreements.Take(20))}");
        }

        public static T Throws<T>(Action work) where T : Exception
        {
            try
            {
                work();
            }
            catch (T error)
            {
                return error;
            }
            throw new CheckFailed($"nothing was thrown where {typeof(T).Name} is due");
        }
    }
}
