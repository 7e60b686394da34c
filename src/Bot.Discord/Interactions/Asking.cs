using Bot.Answers;
using Bot.Discord.Payloads;
using Bot.Discord.Rendering;

namespace Bot.Discord.Interactions;

/// <summary>A request as it came in through Discord, with what decides who sees the reply, where and in which language.</summary>
/// <param name="Interaction">What Discord told.</param>
/// <param name="Request">What is asked.</param>
/// <param name="Locale">The language of the reply.</param>
internal sealed record Asking(Interaction Interaction, CommandRequest Request, Locale Locale)
{
    /// <summary>Only the asker sees the reply.</summary>
    public bool Private { get; init; }

    /// <summary>The reply takes the place of the message whose button was pressed.</summary>
    public bool InPlace { get; init; }

    /// <summary>The asker makes a private reply public.</summary>
    public bool Shares { get; init; }

    /// <summary>Who asks, as commands see it.</summary>
    public Caller Caller => new(
        Interaction.Person?.Id ?? "", Interaction.GuildId, Interaction.ChannelId, Interaction.Allows(Permissions.ManageGuild));

    /// <summary>What the buttons of the reply go back to.</summary>
    public CustomId Origin => new(ButtonAction.Follow, Locale, Caller.User, Request);

    /// <summary>What is said until the reply is there.</summary>
    public Callback Later =>
        InPlace ? new UpdateLater() : new NewMessageLater(Private ? new LaterFlags(MessageFlags.Ephemeral) : null);
}
