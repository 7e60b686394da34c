namespace Bot.Settings;

/// <summary>The section <c>Discord</c>: three values of the developer portal. None of them is ever printed.</summary>
/// <param name="ApplicationId">The application's id; null without Discord.</param>
/// <param name="PublicKey">With it interactions come over HTTP: 64 hexadecimal digits.</param>
/// <param name="Token">The bot's token; with it alone interactions come over the gateway.</param>
/// <param name="ApiBase">The REST root.</param>
public sealed record DiscordOptions(ulong? ApplicationId, string? PublicKey, string? Token, Uri ApiBase)
{
    private static readonly Uri s_discord = new("https://discord.com/api/v10");

    /// <summary>Hides the token from logs and error messages, which print records whole.</summary>
    public override string ToString() => $"Discord {{ {nameof(ApplicationId)} = {ApplicationId}, {nameof(Token)} = {(Token is null ? "none" : "set")} }}";

    internal static DiscordOptions Read(SettingReader reader)
    {
        var options = new DiscordOptions(
            Id(reader), Key(reader), reader.Text(nameof(Token)), reader.Address(nameof(ApiBase), s_discord) ?? s_discord);

        if (options.ApplicationId is null && (options.PublicKey ?? options.Token) is not null)
            reader.Problem(nameof(ApplicationId), "is not set, but the other values of Discord need it");

        return options;
    }

    private static ulong? Id(SettingReader reader)
    {
        if (reader.Text(nameof(ApplicationId)) is not { } text)
            return null;

        if (ulong.TryParse(text, System.Globalization.NumberStyles.None, provider: null, out var id))
            return id;

        reader.Problem(nameof(ApplicationId), "is no id; it is the number under General Information in the developer portal");
        return null;
    }

    private static string? Key(SettingReader reader)
    {
        var text = reader.Text(nameof(PublicKey));
        if (text is null || (text.Length == 64 && text.All(char.IsAsciiHexDigit)))
            return text;

        reader.Problem(nameof(PublicKey), "is no public key; it has 64 hexadecimal digits");
        return null;
    }
}
