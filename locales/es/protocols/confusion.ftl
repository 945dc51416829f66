# seal: 1d5ce9a2e40f2167864923e915ae7c8804f93b6b0ebbb16e75a09fa08512c829
confusion-title = Confusión

confusion-sudden = ¿Algo de esto le pasa a la persona confundida?
    .fast = Empezó rápido, en horas o días, también si tiene demencia
    .wake = Cuesta despertarla, o se queda dormida una y otra vez
    .name = No puede decir su nombre, edad o la fecha
    .stroke = La cara caída, un brazo débil o una pierna débil, o habla rara
    .fit = Tuvo una convulsión, se desmayó, o le duele mucho la cabeza
    .lips = Labios azules o grises, o le cuesta respirar
    .why = Una confusión de golpe puede ser un derrame cerebral, una infección en la sangre o el azúcar baja.

confusion-cause = ¿Algo de esto es cierto para la persona?
    .fever = Fiebre, piel con manchas, respiración rápida o no orina
    .blow = Un golpe en la cabeza o una caída en las últimas semanas
    .sugar = Diabetes, con el azúcar por debajo de 4 (70), o muy alta
    .alcohol = Dejó el alcohol, y ahora tiembla o ve cosas
    .drugs = Demasiadas pastillas, drogas o un veneno
    .gas = Un calentador, humo o una alarma de gas en casa
    .birth = Está embarazada, o dio a luz en las últimas 6 semanas
    .why = Cada una de estas cosas puede poner en peligro la vida, y se puede tratar.

confusion-child = ¿El niño o la niña está muy alterado, raro, o llora todo el tiempo?
    .why = En menores, son señales de que el cerebro no está bien.

confusion-harm = ¿Hay riesgo de que la persona se haga daño o haga daño a otros?
    .why = Cuando alguien puede salir herido, la ayuda debe llegar pronto.

confusion-worse = ¿Algo de esto es cierto para la persona?
    .dementia = Demencia, y está peor que de costumbre
    .passed = Estuvo confundida un rato corto, y ahora está bien
    .sees = Oye, ve o teme cosas que no están ahí
    .why = Con algo de esto hay que ver a la persona en las próximas horas.

confusion-recent = ¿Algo de esto es cierto para la persona?
    .medicine = Empezó con una medicina nueva o un cambio de medicina
    .body = Vino con heces duras o mal sueño
    .weeks = Empezó en las últimas semanas
    .why = Una causa así se puede encontrar y tratar, por eso hay que verla hoy.
