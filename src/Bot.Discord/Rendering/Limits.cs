namespace Bot.Discord.Rendering;

/// <summary>Discord's limits, in UTF-16 units unless said otherwise. https://discord.com/developers/docs/resources/message#embed-limits</summary>
internal static class Limits
{
    public const int Embeds = 10;
    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4096;
    public const int EmbedAuthor = 256;
    public const int EmbedFooter = 2048;
    public const int EmbedUrl = 2048;

    /// <summary>Over all texts of all embeds of a message.</summary>
    public const int EmbedTexts = 6000;

    public const int Rows = 5;
    public const int ButtonsInRow = 5;
    public const int ButtonLabel = 80;
    public const int ButtonUrl = 512;
    public const int CustomId = 100;
    public const int SelectOptions = 25;
    public const int SelectText = 100;
    public const int SelectPlaceholder = 150;
    public const int ModalTitle = 45;
    public const int Choices = 25;
    public const int ChoiceText = 100;

    /// <summary>
    /// Bytes of UTF-8 over all texts of a message. Discord names no such limit, but answers large Japanese messages with 500 or a
    /// false "Unknown interaction" (https://github.com/discord/discord-api-docs/issues/8554, /7310, /6965).
    /// </summary>
    public const int MessageBytes = 9000;
}
