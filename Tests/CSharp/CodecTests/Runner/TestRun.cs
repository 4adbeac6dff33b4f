using System;
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
            var tests = (
                from type in assembly.GetTypes()
                where type.Name.EndsWith("Tests", StringComparison.Ordinal)
                from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                let name = $"{type.Name}.{method.Name}"
                where name.Contains(part)
                orderby name
                select (name, type, method)).ToList();
            int failed = tests.Count(test => !Passes(test.name, test.type, test.method));
            Console.WriteLine($"{tests.Count} tests, {failed} failed");
            return failed == 0 && tests.Count > 0 ? 0 : 1;
        }

        private static bool Passes(string name, Type type, MethodInfo method)
        {
            try
            {
                method.Invoke(Activator.CreateInstance(type), null);
                return true;
            }
            catch (TargetInvocationException error)
            {
                Console.WriteLine($"FAIL {name.Replace('_', ' ')}: {Reason(error.InnerException)}");
                return false;
            }
        }

        private static string Reason(Exception error)
        {
            return error is CheckFailed ? error.Message : error.ToString();
        }
    }
}
