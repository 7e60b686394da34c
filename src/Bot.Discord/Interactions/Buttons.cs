using Bot.Answers;
using Bot.Discord.Payloads;
using Bot.Discord.Rendering;

namespace Bot.Discord.Interactions;

/// <summary>What pressed buttons, chosen lines and sent forms do.</summary>
internal sealed class Buttons(CommandRunner runner, Replying replying)
{
    /// <summary>A button or menu.</summary>
    public Task<InteractionAnswer> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        // A line of a menu carries what a button carries.
        var pressed = interaction.Data?.Values is [var chosen, ..] ? chosen : interaction.Data?.CustomId;
        return Read(interaction, pressed) switch
        {
            null => Task.FromResult(Private(interaction, Wording.Outdated)),
            { Action: ButtonAction.Remove } id => Task.FromResult(Remove(interaction, id)),
            { Action: ButtonAction.Reword } id => Task.FromResult(OpenForm(interaction, id, pressed!)),
            var id => replying.AnswerAsync(AskingOf(interaction, id), cancellationToken),
        };
    }

    /// <summary>A form.</summary>
    public Task<InteractionAnswer> SubmitAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (Read(interaction, interaction.Data?.CustomId) is not { } id) return Task.FromResult(Private(interaction, Wording.Outdated));
        var request = Rewording.Read(id, interaction.Data?.Components ?? []);
        return replying.AnswerAsync(AskingOf(interaction, id with { Action = ButtonAction.Follow, Request = request }), cancellationToken);
    }

    private static CustomId? Read(Interaction interaction, string? text) =>
        text is null ? null : CustomIdCodec.Read(text, [.. (interaction.Message?.Embeds ?? []).Select(embed => embed.Author?.Name).OfType<string>()]);

    // Whoever did not ask gets a private message of their own and leaves the asker's as it is.
    private static Asking AskingOf(Interaction interaction, CustomId id)
    {
        if (!IsAskers(interaction, id)) return new Asking(interaction, id.Request, Locales.Of(interaction.Locale)) { Private = true };
        if (id.Action is ButtonAction.Share) return new Asking(interaction, id.Request, Locales.Of(interaction, isPrivate: false)) { Shares = true };
        return new Asking(interaction, id.Request, id.Locale)
        {
            Private = interaction.Message?.Flags?.HasFlag(MessageFlags.Ephemeral) ?? false,
            InPlace = id.Action is ButtonAction.TurnPage or ButtonAction.Choose,
        };
    }

    private InteractionAnswer Remove(Interaction interaction, CustomId id) =>
        IsAskers(interaction, id) || interaction.Allows(Permissions.ManageMessages)
            ? new InteractionAnswer(new UpdateLater()) { Afterwards = stopping => replying.RemoveOriginalAsync(interaction, stopping) }
            : Private(interaction, Wording.NotYoursToRemove);

    private InteractionAnswer OpenForm(Interaction interaction, CustomId id, string customId) =>
        Rewording.OptionOf(runner.Find(id.Request.Command), id.Request) is { } option
            ? new InteractionAnswer(Rewording.Form(customId, option, id, Locales.Of(interaction.Locale)))
            : Private(interaction, Wording.Outdated);

    private InteractionAnswer Private(Interaction interaction, LocalizedText sentence)
    {
        var locale = Locales.Of(interaction.Locale);
        return replying.Answer(new Asking(interaction, CommandRequest.Of("help"), locale) { Private = true }, CommandRunner.Problem(sentence.In(locale)));
    }

    private static bool IsAskers(Interaction interaction, CustomId id) => interaction.Person?.Id == id.Asker;
}
