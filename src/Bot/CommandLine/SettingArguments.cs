namespace Bot.CommandLine;

/// <summary>
/// Settings on the command line: <c>--Http:Url http://…</c> or <c>--Http:Url=http://…</c>. They are taken out before the rest is parsed,
/// as a colon separates an option from its value there.
/// </summary>
/// <param name="Settings">Keys and values.</param>
/// <param name="Rest">The other arguments, in their order.</param>
internal sealed record SettingArguments(IReadOnlyList<KeyValuePair<string, string?>> Settings, IReadOnlyList<string> Rest)
{
    private static readonly string[] Sections = ["Reports", "Search", "Discord", "Http", "State", "Announcements"];

    /// <summary>Tells settings from the other arguments; everything after <c>--</c> is no setting.</summary>
    public static SettingArguments Split(IReadOnlyList<string> arguments)
    {
        var settings = new List<KeyValuePair<string, string?>>();
        var rest = new List<string>();
        for (var place = 0; place < arguments.Count; place++)
        {
            var argument = arguments[place];
            if (argument is "--")
            {
                rest.AddRange(arguments.Skip(place));
                break;
            }

            if (!IsSetting(argument))
                rest.Add(argument);
            else if (argument.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
                settings.Add(new(argument[2..equals], argument[(equals + 1)..]));
            else
                settings.Add(new(argument[2..], ++place < arguments.Count ? arguments[place] : ""));
        }

        return new(settings, rest);
    }

    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal)
        && Sections.Any(section => argument.AsSpan(2).StartsWith(section + ":", StringComparison.OrdinalIgnoreCase));
}
