using System.CommandLine;
using System.CommandLine.Parsing;
using Bot.Answers;
using Bot.Settings;

namespace Bot.CommandLine;

/// <summary>What several commands take, and the settings that follow from it.</summary>
internal sealed class SharedOptions(IReadOnlyList<KeyValuePair<string, string?>> settings)
{
    /// <summary><c>--reports DIR</c>, as often as wanted.</summary>
    public Option<string[]> Reports { get; } = new("--reports")
    {
        Description = "A folder of reports, instead of those in the settings; may be given several times.",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary><c>--locale ja|en</c>.</summary>
    public Option<Locale?> Language { get; } = new("--locale")
    {
        Description = "The language to answer in: ja or en. Without it, the question's own.",
        HelpName = "ja|en",
        Recursive = true,
        CustomParser = ParseLocale,
    };

    /// <summary>The settings in force.</summary>
    /// <param name="arguments">The parsed command line.</param>
    /// <param name="error">Where each thing that is wrong is told, a line each.</param>
    /// <returns>The settings; null when something is wrong.</returns>
    public BotSettings? Settings(ParseResult arguments, TextWriter error)
    {
        var file = SettingsFile.Find(Environment.CurrentDirectory, AppContext.BaseDirectory);
        var (found, problems) = BotSettings.Load(file, settings, arguments.GetValue(Reports) ?? []);
        foreach (var problem in problems)
            error.WriteLine(problem);

        return found;
    }

    private static Locale? ParseLocale(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "ja":
                return Locale.Japanese;
            case "en":
                return Locale.English;
            default:
                result.AddError($"--locale is \"{result.Tokens[0].Value}\", but takes ja or en.");
                return null;
        }
    }
}
