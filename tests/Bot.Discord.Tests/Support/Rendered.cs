using System.Text.Json;
using Bot.Answers;
using Bot.Discord.Payloads;
using Bot.Discord.Rendering;

namespace Bot.Discord.Tests.Support;

/// <summary>A reply as Discord would be sent it, with everything that is wrong with it.</summary>
internal sealed record Rendered(Message Message, IReadOnlyList<string> Errors)
{
    /// <summary>BOT_ALL_REPLIES=1 makes the tests go through everything, which takes minutes; else through a part of it.</summary>
    public static bool All { get; } = Environment.GetEnvironmentVariable("BOT_ALL_REPLIES") is "1";

    public static Rendered Of(Reply reply, CommandRequest request, Locale locale, bool isPrivate = false)
    {
        var presentation = new Presentation(locale)
        {
            Origin = new CustomId(ButtonAction.Follow, locale, "201", request),
            Private = isPrivate,
            Shareable = true,
            Rewordable = true,
            SharedBy = isPrivate ? null : "Somebody",
        };
        var message = MessageRenderer.Render(reply, presentation);
        return new Rendered(message, [.. ErrorsIn(message), .. DeadButtons(message)]);
    }

    public static IEnumerable<string> ErrorsIn(Message message)
    {
        var json = JsonDocument.Parse(Json.Write(message)).RootElement;
        return PayloadSpec.ErrorsInMessage(json).Concat(PayloadRules.ErrorsInMessage(json));
    }

    /// <summary>Buttons that could not be read again from what stands on the message.</summary>
    private static IEnumerable<string> DeadButtons(Message message)
    {
        string[] shown = [.. message.Embeds.Select(embed => embed.Author?.Name).OfType<string>()];
        var ids = message.Components.OfType<ActionRow>().SelectMany(row => row.Components).SelectMany(component => component switch
        {
            Button { CustomId: { } id } => [id],
            StringSelect menu => menu.Options.Select(option => option.Value),
            _ => Enumerable.Empty<string>(),
        });
        return ids.Where(id => CustomIdCodec.Read(id, shown) is null).Select(id => $"the button {id} is dead");
    }
}
