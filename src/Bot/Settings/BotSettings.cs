using Bot.Announcements;
using Bot.Announcing;
using Bot.Discord;

namespace Bot.Settings;

/// <summary>All settings, read and checked once at start.</summary>
/// <param name="Reports">Where reports are.</param>
/// <param name="Search">What finds talks.</param>
/// <param name="Discord">Discord's three values.</param>
/// <param name="Http">Where HTTP is taken.</param>
/// <param name="State">Where state is kept.</param>
/// <param name="Announcements">When announcements are made.</param>
public sealed record BotSettings(
    ReportsOptions Reports, SearchOptions Search, DiscordOptions Discord, HttpOptions Http, StateOptions State, AnnouncementOptions Announcements)
{
    /// <summary>Reads the settings from their file, the environment and the command line, later ones over earlier ones.</summary>
    /// <param name="file">The file and the folder that relative paths count from.</param>
    /// <param name="arguments">Keys and values of the command line.</param>
    /// <param name="reportFolders">Folders given on the command line, which count from the working folder; empty to take those of the settings.</param>
    /// <returns>The settings, or a sentence for each thing that is wrong, with its key.</returns>
    public static (BotSettings? Settings, IReadOnlyList<string> Problems) Load(
        SettingsFile file, IReadOnlyList<KeyValuePair<string, string?>> arguments, IReadOnlyList<string> reportFolders)
    {
        var (configuration, problem) = file.Read(arguments);
        if (configuration is null)
            return (null, [problem!]);

        var (problems, sections) = (new List<string>(), new List<string>());
        var settings = new BotSettings(
            Section("Reports", reader => ReportsOptions.Read(reader, reportFolders)),
            Section("Search", SearchOptions.Read),
            Section("Discord", DiscordSettings.Read),
            Section("Http", HttpOptions.Read),
            Section("State", reader => StateOptions.Read(reader, file.Folder)),
            Section("Announcements", AnnouncementSettings.Read));
        problems.AddRange(file.SectionsBeside(sections).Select(name => $"{name} is no section of the settings; there are {string.Join(", ", sections)}."));
        return problems.Count > 0 ? (null, problems) : (settings, []);

        TOptions Section<TOptions>(string name, Func<SettingReader, TOptions> read)
        {
            sections.Add(name);
            var reader = new SettingReader(configuration, name, file.Folder, problems);
            var options = read(reader);
            reader.RefuseUnknownKeys();
            return options;
        }
    }
}
