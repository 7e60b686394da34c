using System.Globalization;
using System.Text.Json;
using Bot.Announcements.Messaging;
using Bot.Answers;
using Bot.Discord.Payloads;
using Bot.Discord.Rendering;

namespace Bot.Discord.Announcing;

/// <summary>
/// Renders announcements so that each is found again. Discord forgets a message's nonce, so the mark is part of the request behind the
/// button that every announcement has: members do not see it, and Discord gives it back with the message.
/// </summary>
internal static class Marks
{
    // Nobody asked for an announcement: whoever presses a button on it gets a private message of their own.
    private const string Nobody = "0";
    private const string Option = "mark";
    private const int MostButtons = 5;

    private static LocalizedText SettingsButton { get; } = new("通知の設定", "Announcement settings");

    /// <summary>The message to post.</summary>
    public static Message Render(OutgoingMessage message) => RenderEdit(message) with
    {
        Content = message.Role is { } role ? $"<@&{role}>" : null,
        AllowedMentions = message.Role is null ? AllowedMentions.Nobody : AllowedMentions.Nobody with { Roles = [message.Role] },
        Nonce = message.Mark,
        EnforceNonce = true,
    };

    /// <summary>The message to replace a posted one with.</summary>
    public static Message RenderEdit(OutgoingMessage message)
    {
        var settings = new FollowUp(SettingsButton.In(message.Locale), CommandRequest.Of("subscriptions", Option, message.Mark));
        var content = message.Content with { FollowUps = [.. message.Content.FollowUps.Take(MostButtons - 1), settings] };
        // A private message has no button that takes it away; the flag itself is for answers alone.
        var presentation = new Presentation(message.Locale)
        {
            Origin = new CustomId(ButtonAction.Follow, message.Locale, Nobody, settings.Request),
            Private = true,
        };
        return MessageRenderer.Render(content, presentation) with { Flags = null };
    }

    /// <summary>Whether a message that Discord lists is the one with a mark.</summary>
    public static bool Bears(JsonElement message, string mark) =>
        message.Text("nonce") == mark
        || message.List("components").SelectMany(row => row.List("components")).Any(button => button.Text("custom_id").EndsWith(mark, StringComparison.Ordinal));

    /// <summary>An id that messages after an instant have a greater one than. https://discord.com/developers/docs/reference#snowflakes</summary>
    public static string IdAt(DateTimeOffset instant)
    {
        const long discordEpoch = 1_420_070_400_000;
        return (Math.Max(0, instant.ToUnixTimeMilliseconds() - discordEpoch) << 22).ToString(CultureInfo.InvariantCulture);
    }
}
