namespace Bot.CommandLine;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>Done, also when nothing was found.</summary>
    public const int Done = 0;

    /// <summary>A check or the command failed.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage or setting, named on standard error.</summary>
    public const int WrongUsage = 2;
}
