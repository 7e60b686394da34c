using System.Text;

namespace Bot.CommandLine;

/// <summary>Standard input and output as UTF-8 without a byte order mark, whatever the machine's own encoding.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A person sits at both ends, and the terminal understands cursor movements.</summary>
    public static bool IsTerminal =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    /// <summary>Standard output. Whoever writes flushes.</summary>
    public static TextWriter OpenOutput() => new StreamWriter(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" };

    /// <summary>Standard error, flushed with each line.</summary>
    public static TextWriter OpenError() => TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true });

    /// <summary>Standard input.</summary>
    public static TextReader OpenInput() => new StreamReader(Console.OpenStandardInput(), Utf8);
}
