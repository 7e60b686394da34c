namespace Bot.Discord.Tests.Support;

/// <summary>The checked-out project.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Bot.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Bot.sln is nowhere above the tests."));
}
