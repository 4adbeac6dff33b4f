using System.Collections.Generic;

namespace SmrtHub.BridgeConsole
{
    /// <summary>The command line; what is asked for is taken off it.</summary>
    internal sealed class Arguments
    {
        private readonly List<string> rest;

        public Arguments(IEnumerable<string> given)
        {
            rest = new List<string>(given);
        }

        /// <summary>The value behind the option; null where it is not there.</summary>
        public string Option(string name)
        {
            int place = rest.IndexOf(name);
            if (place < 0) { return null; }
            if (place + 1 == rest.Count) { throw new UsageException($"{name} needs a value."); }
            string value = rest[place + 1];
            rest.RemoveRange(place, 2);
            return value;
        }

        /// <summary>Whether the flag is there.</summary>
        public bool Flag(string name)
        {
            return rest.Remove(name);
        }

        /// <summary>The next word; <paramref name="what"/> says in the message what is missing.</summary>
        public string Word(string what)
        {
            if (rest.Count == 0) { throw new UsageException($"{what} is missing."); }
            string word = rest[0];
            rest.RemoveAt(0);
            return word;
        }

        /// <summary>Throws where something was not asked for.</summary>
        public void End()
        {
            if (rest.Count > 0) { throw new UsageException($"'{rest[0]}' is not understood here."); }
        }
    }
}
