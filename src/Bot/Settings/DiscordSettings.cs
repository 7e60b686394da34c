using Bot.Discord;

namespace Bot.Settings;

/// <summary>Reads the section <c>Discord</c>, whose values the room of that name checks.</summary>
internal static class DiscordSettings
{
    public static DiscordOptions Read(SettingReader reader)
    {
        var otherwise = new DiscordOptions();
        var options = new DiscordOptions
        {
            ApplicationId = reader.Text(nameof(DiscordOptions.ApplicationId)),
            PublicKey = reader.Text(nameof(DiscordOptions.PublicKey)),
            Token = reader.Text(nameof(DiscordOptions.Token)),
            ApiBase = reader.Text(nameof(DiscordOptions.ApiBase)) ?? otherwise.ApiBase,
            Homepage = reader.Text(nameof(DiscordOptions.Homepage)) ?? otherwise.Homepage,
            Shards = reader.Number(nameof(DiscordOptions.Shards), otherwise.Shards),
        };
        foreach (var (key, problem) in options.Problems())
            reader.Problem(key, problem);

        return options;
    }
}
