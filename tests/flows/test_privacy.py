"""Requests about one's own data are heard in eight languages; symptoms, refusals and forgotten pills are not."""

import time

import pytest

from flows.privacy import LONGEST, asked

FAR = 20  # times

SAID = {
    "forget": """
        forget me | Please delete all my data | erase everything you know about me | can you delete this conversation
        I want my data deleted | remove all of my messages | wipe my chat history please | I want to be forgotten
        Olvídame | Borren todos mis datos, por favor | elimina mi historial | quiero que me olviden
        borra todo lo que sabes de mí
        Oubliez-moi | supprimez toutes mes données svp | effacez mes messages | effacez tout ce que vous savez sur moi
        Me esqueça | apague todos os meus dados | quero excluir minha conta | apaguem tudo que sabem sobre mim
        انسني | احذف بياناتي من فضلك | امسحوا كل رسائلي | أريد حذف محادثتي
        请删除我的资料 | 把我的聊天记录删掉 | 忘记我 | 清除我所有的数据
        मेरा डेटा हटा दो | मुझे भूल जाओ | मेरे सारे संदेश मिटा दीजिए | mera data delete karo
        Xóa dữ liệu của tôi | hãy quên tôi đi | xóa hết tin nhắn của tôi | làm ơn xoá thông tin của tôi
    """,
    "download": """
        download my data | I want a copy of my records | export my chat history | please send me my data
        descargar mis datos | quiero una copia de mis mensajes | exportar mi historial
        télécharger mes données | je veux une copie de mon dossier | exportez mes messages
        baixar meus dados | quero uma cópia dos meus registros | exportar minhas mensagens
        أريد تنزيل بياناتي | أريد نسخة من رسائلي
        下载我的数据 | 给我一份我的资料 | 导出我的聊天记录
        मेरा डेटा डाउनलोड करो | मेरे रिकॉर्ड की कॉपी भेजो | mera data download karna hai
        tải dữ liệu của tôi | cho tôi bản sao hồ sơ của tôi
    """,
    "know": """
        what do you know about me? | What data do you have on me | which information is stored about me
        show me my data
        do you store my messages | ¿Qué saben de mí? | ¿qué datos tienen sobre mí? | quiero ver mis datos
        Que savez-vous de moi ? | quelles données avez-vous sur moi | montrez-moi mes données
        O que vocês sabem sobre mim? | quais dados vocês têm sobre mim | quero ver os meus dados
        ماذا تعرفون عني؟ | ما هي البيانات التي لديكم عني | ما الذي تعرفونه عني
        你们知道我什么 | 你们保存了我的哪些资料 | 查看我的个人信息
        आप मेरे बारे में क्या जानते हैं? | मेरा डेटा दिखाओ | mere bare mein kya jante ho
        bạn biết gì về tôi? | cho xem thông tin của tôi | hệ thống lưu những gì về tôi
    """,
}
OTHER = """
    I forget to take my pills | don't forget me | please do not delete my data | I keep forgetting things | forget it
    my chest hurts | what do you know about asthma? | I got a message from the clinic | I want to see a nurse
    can you remove my stitches | my mother forgets everything | how do I remove a tick | delete | copy | data
    what should I take | I deleted the app | my records player broke | I have a history of migraine | send me a nurse
    no me olvide, por favor | me duele la cabeza | se me olvidó la pastilla | quiero borrar la cicatriz
    tengo historia de asma
    n'oubliez pas | j'ai mal au ventre | j'oublie mes médicaments | que savez-vous de l'asthme
    não me esqueça | esqueci o remédio | dor de cabeça | o que você sabe sobre asma
    لا تنسني | عندي ألم في صدري | نسيت الدواء | ما الذي تعرفونه عن الربو
    别忘记我 | 我头疼 | 不要删除我的资料 | 你知道哮喘吗 | 我忘记吃药了
    मुझे मत भूलो | मेरे सिर में दर्द है | मेरा डेटा मत हटाओ | मैं दवा भूल जाता हूँ
    đừng quên tôi | tôi đau đầu | đừng xóa dữ liệu của tôi | tôi hay quên uống thuốc | bạn biết gì về hen suyễn
"""


def phrases(text: str) -> list[str]:
    return [part.strip() for line in text.strip().splitlines() for part in line.split("|") if part.strip()]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind in SAID for text in phrases(SAID[kind])])
def test_a_request_is_heard(kind: str, text: str) -> None:
    assert asked(text) == kind


@pytest.mark.parametrize("text", phrases(OTHER))
def test_anything_else_is_not_one(text: str) -> None:
    assert asked(text) is None


def test_a_long_story_is_none() -> None:
    assert asked("delete my data " + "and my throat hurts " * 20) is None


@pytest.mark.parametrize("seed", ["delete my ", "a", "क्या ", "que ", "what you "])
def test_no_text_made_to_be_slow_is(seed: str) -> None:
    """Against a request of the same length that is heard, each the quickest of five tries."""
    made, heard = (seed * LONGEST)[:LONGEST], f"{'please ' * 20}delete my data"
    assert asked(heard) == "forget"
    assert min(_took(made) for _ in range(5)) < FAR * min(_took(heard) for _ in range(5))


def _took(text: str) -> float:
    begun = time.perf_counter()
    asked(text)
    return time.perf_counter() - begun
