using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Discord.Tests.Support;

/// <summary>Discord's documented rules for registered commands that its specification leaves out.</summary>
internal static partial class CommandRules
{
    private const int SlashCommand = 1;

    public static IEnumerable<string> ErrorsIn(JsonElement commands)
    {
        var all = commands.EnumerateArray().ToList();
        if (all.Count(command => TypeOf(command) == SlashCommand) > 100) yield return "more than 100 slash commands";
        if (all.Select(command => (TypeOf(command), Name(command))).Distinct().Count() != all.Count) yield return "two commands of one name";
        foreach (var command in all)
        {
            foreach (var error in ErrorsInCommand(command)) yield return $"{Name(command)}: {error}";
        }
    }

    private static IEnumerable<string> ErrorsInCommand(JsonElement command)
    {
        var options = command.TryGetProperty("options", out var given) ? given.EnumerateArray().ToList() : [];
        var slash = TypeOf(command) == SlashCommand;
        if (slash && AllNames(command).Concat(options.SelectMany(AllNames)).FirstOrDefault(name => !IsName(name)) is { } odd) yield return $"the name {odd}";
        if (slash != (command.TryGetProperty("description", out var description) && description.GetString()!.Length is > 0 and <= 100)) yield return "the description";
        if (!slash && options.Count > 0) yield return "options in a menu";
        if (options.Count > 25) yield return "more than 25 options";
        if (options.SkipWhile(IsRequired).Any(IsRequired)) yield return "a required option behind another";
        foreach (var names in new[] { options.Select(Name), options.SelectMany(option => Localized(option, "name_localizations")) })
        {
            if (names.Distinct(StringComparer.Ordinal).Count() != names.Count()) yield return "two options of one name";
        }
        if (options.SelectMany(option => Localized(option, "name_localizations")).Intersect(options.Select(Name), StringComparer.Ordinal).Any()) yield return "a localized name that is another's own";
        if (options.Any(option => option.TryGetProperty("autocomplete", out _) && option.TryGetProperty("choices", out _))) yield return "choices and completions";
        if (Size(command) + options.Sum(Size) > 8000) yield return "more than 8000 characters";
    }

    private static bool IsName(string name) => NamePattern().IsMatch(name) && !name.Any(char.IsUpper);

    private static int Size(JsonElement part) =>
        Longest(part, "name") + Longest(part, "description")
        + (part.TryGetProperty("choices", out var choices) ? choices.EnumerateArray().Sum(choice => Longest(choice, "name") + choice.GetProperty("value").GetString()!.Length) : 0);

    private static int Longest(JsonElement part, string name) =>
        Localized(part, name + "_localizations").Append(part.TryGetProperty(name, out var text) ? text.GetString()! : "").Max(each => each.Length);

    private static IEnumerable<string> AllNames(JsonElement part) => Localized(part, "name_localizations").Append(Name(part));

    private static IEnumerable<string> Localized(JsonElement part, string name) =>
        part.TryGetProperty(name, out var texts) ? texts.EnumerateObject().Select(text => text.Value.GetString()!) : [];

    private static bool IsRequired(JsonElement option) => option.TryGetProperty("required", out var required) && required.GetBoolean();

    private static string Name(JsonElement part) => part.GetProperty("name").GetString()!;

    private static int TypeOf(JsonElement command) => command.GetProperty("type").GetInt32();

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}\z", RegexOptions.None, 1000)]
    private static partial Regex NamePattern();
}
