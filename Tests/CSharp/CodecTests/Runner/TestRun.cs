using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CodecTests.Runner
{
    /// <summary>Runs every public method of every class whose name ends in Tests: a line for each that fails, then the count.</summary>
    internal static class TestRun
    {
        /// <summary>The exit status: 1 where a test failed, or where none has <paramref name="part"/> in its name.</summary>
        public static int All(Assembly assembly, string part)
        {
            List<MethodInfo> tests = assembly.GetTypes()
                .Where(type => type.Name.EndsWith("Tests", StringComparison.Ordinal))
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                .Where(test => Name(test).Contains(part))
                .OrderBy(Name, StringComparer.Ordinal).ToList();
            int failed = tests.Count(test => !Passes(test));
            Console.WriteLine($"{tests.Count} tests, {failed} failed");
            return failed == 0 && tests.Count > 0 ? 0 : 1;
        }

        private static string Name(MethodInfo test)
        {
            return $"{test.DeclaringType.Name}: {test.Name.Replace('_', ' ')}";
        }

        private static bool Passes(MethodInfo test)
        {
            try
            {
                test.Invoke(Activator.CreateInstance(test.DeclaringType), null);
                return true;
            }
            catch (TargetInvocationException error)
            {
                Console.WriteLine($"FAIL {Name(test)}: {Reason(error.InnerException)}");
                return false;
            }
        }

        private static string Reason(Exception error)
        {
            if (error is CheckFailed) { return error.Message; }
            string place = (error.StackTrace ?? "").Split('\n')[0].Trim();
            return $"{error.GetType().Name}: {error.Message} {place}";
        }
    }
}
