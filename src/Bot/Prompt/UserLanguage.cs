using Bot.Answers;

namespace Bot.Prompt;

/// <summary>The language of the person at this machine.</summary>
internal static class UserLanguage
{
    /// <summary>As the environment says: <c>LC_ALL</c> before <c>LC_MESSAGES</c> before <c>LANG</c>.</summary>
    public static Locale Of(Func<string, string?> environment)
    {
        string[] names = ["LC_ALL", "LC_MESSAGES", "LANG"];
        return names.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } language
            && language.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Locale.Japanese : Locale.English;
    }
}
